package vn.kstthc.plandocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Makes a Word document of a plan's text as a scanner does: a table for each page, rows cut by the page, headings again
 * where the text has them, cells merged in both directions, lists as paragraphs.
 */
final class PlanAsWord {

    private final XWPFDocument document = new XWPFDocument();
    private final List<String> page = new ArrayList<>();

    private PlanAsWord() {}

    static byte[] of(List<String> lines) throws IOException {
        var plan = new PlanAsWord();
        lines.forEach(plan::add);
        plan.endPage();
        try (var out = new ByteArrayOutputStream();
                plan.document) {
            plan.document.write(out);
            return out.toByteArray();
        }
    }

    private void add(String line) {
        if (line.contains("\t")) {
            page.add(line);
            return;
        }
        endPage();
        document.createParagraph().createRun().setText(line);
    }

    private void endPage() {
        if (page.isEmpty()) {
            return;
        }
        var columns = page.stream()
                .mapToInt(line -> line.split("\t", -1).length)
                .max()
                .orElseThrow();
        var table = document.createTable(page.size(), columns);
        for (int row = 0; row < page.size(); row++) {
            fill(table, row, page.get(row));
        }
        page.clear();
    }

    private void fill(XWPFTable table, int row, String line) {
        var texts = line.split("\t", -1);
        var merged = PlanText.mergedAbove(line);
        for (int i = 0; i < texts.length; i++) {
            var cell = table.getRow(row).getCell(i);
            if (!merged.contains(i)) {
                write(cell, texts[i]);
                continue;
            }
            properties(table.getRow(row).getCell(i)).addNewVMerge().setVal(STMerge.CONTINUE);
        }
        if (PlanText.isWide(line)) {
            widen(table, row);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        var xml = cell.getCTTc();
        return xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
    }

    private static void widen(XWPFTable table, int row) {
        var cells = table.getRow(row).getTableCells().size();
        properties(table.getRow(row).getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(cells));
        for (int i = cells - 1; i > 0; i--) {
            table.getRow(row).removeCell(i);
        }
    }

    /** Items of a list become paragraphs, as Word has them. */
    private static void write(XWPFTableCell cell, String text) {
        var first = true;
        for (var line : CellText.clean(text).split("\n")) {
            var paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.createRun().setText(line);
            first = false;
        }
    }
}
