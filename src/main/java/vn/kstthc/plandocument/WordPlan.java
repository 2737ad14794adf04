package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.kstthc.plandocument.Block.Cell;
import vn.kstthc.plandocument.Block.Merge;

/** Reads a Word document: paragraphs and tables in their order, with numbers that Word counts itself. */
final class WordPlan {

    private static final int MOST_COLUMNS = 64;

    private final List<Block> blocks = new ArrayList<>();
    private final WordNumbering numbering = new WordNumbering();

    private WordPlan() {}

    static List<Block> read(XWPFDocument document) {
        var plan = new WordPlan();
        document.getBodyElements().forEach(plan::add);
        return plan.blocks;
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            for (var line : text(paragraph).split("\n", -1)) {
                blocks.add(new Block.Line(line));
            }
        } else if (element instanceof XWPFTable table) {
            blocks.add(new Block.Gap(false));
            table.getRows().forEach(row -> blocks.add(row(row)));
        }
    }

    private Block row(XWPFTableRow row) {
        var cells = new ArrayList<Cell>();
        for (ICell each : row.getTableICells()) {
            if (each instanceof XWPFTableCell cell && cells.size() < MOST_COLUMNS) {
                add(cell, cells);
            }
        }
        return new Block.TableRow(cells);
    }

    private void add(XWPFTableCell cell, List<Cell> cells) {
        var properties = cell.getCTTc().getTcPr();
        var merge = joinsAbove(properties) ? Merge.ABOVE : Merge.OWN;
        cells.add(new Cell(merge == Merge.ABOVE ? "" : text(cell), merge));
        for (int i = 1; i < span(properties) && cells.size() < MOST_COLUMNS; i++) {
            cells.add(new Cell("", merge));
        }
    }

    private static boolean joinsAbove(CTTcPr properties) {
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static int span(CTTcPr properties) {
        return properties != null && properties.isSetGridSpan()
                ? properties.getGridSpan().getVal().intValue()
                : 1;
    }

    private String text(IBody body) {
        var lines = body.getBodyElements().stream().map(this::text).collect(Collectors.joining("\n"));
        return CellText.clean(lines);
    }

    private String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return text(paragraph);
        }
        if (element instanceof XWPFTable table) { // a table in a cell
            return table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(this::text)
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }

    private String text(XWPFParagraph paragraph) {
        return CellText.clean(numbering.of(paragraph) + paragraph.getText());
    }
}
