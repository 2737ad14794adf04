package vn.kstthc.document;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** An empty sheet laid out by Decree 30/2020, annex I, with the blocks that every letter has. */
final class LetterSheet {

    static final String FONT = "Times New Roman";
    private static final int MM = 57; // twentieths of a point, rounded
    private static final int LEFT = 60 * MM;
    private static final int RIGHT = 100 * MM;
    private final XWPFDocument word = new XWPFDocument();

    LetterSheet() {
        page();
        font();
        pageNumber();
    }

    /** Names of the bodies and of the state, number and symbol, place and date; {@code about} only for an official letter. */
    LetterSheet head(String about) {
        return head(about, "Số: {{number}}");
    }

    /** The same with another line of the number, for documents that may go with a decision and have none. */
    LetterSheet head(String about, String numberLine) {
        var grid = grid(2);
        names(grid);
        var number = grid.getRow(1).getCell(0);
        centred(number, true, numberLine, 13, false, false);
        if (!about.isEmpty()) {
            centred(number, false, "V/v " + about, 12, false, false).setSpacingBefore(60);
        }
        centred(grid.getRow(1).getCell(1), true, "{{placeDate}}", 14, false, true);
        return this;
    }

    /** The head of what goes with a numbered document and has no number of its own. */
    LetterSheet headOfEnclosure() {
        names(grid(1));
        return this;
    }

    private void names(XWPFTable grid) {
        var issuer = grid.getRow(0).getCell(0);
        centred(issuer, true, "{{superior}}", 13, false, false);
        centred(issuer, false, "{{issuer}}", 13, true, false);
        line(issuer, 19 * MM);
        var state = grid.getRow(0).getCell(1);
        centred(state, true, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true, false);
        centred(state, false, "Độc lập - Tự do - Hạnh phúc", 14, true, false);
        line(state, 18 * MM);
    }

    /** The name of the type and what it is about, for documents other than official letters. */
    LetterSheet type(String name, String about) {
        gap(240);
        centred(word.createParagraph(), name, 14, true, false);
        centred(word.createParagraph(), about, 14, true, false);
        line(word.createParagraph(), 55 * MM);
        gap(60);
        return this;
    }

    LetterSheet addressee(String text) {
        gap(120);
        centred(word.createParagraph(), "Kính gửi: " + text, 14, false, false);
        gap(60);
        return this;
    }

    /** A paragraph of the body: justified, first line indented by 1.27 cm. */
    LetterSheet body(String text) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingBetween(1.1);
        write(paragraph, text, 14, false, false);
        return this;
    }

    /** One body paragraph for each text of a list of the model. */
    LetterSheet each(String list, String text) {
        mark("{{?" + list + "}}");
        body(text);
        mark("{{/" + list + "}}");
        return this;
    }

    /** A centred line in italics for each text of a list of the model, such as what a document goes with. */
    LetterSheet eachNote(String list, String text) {
        mark("{{?" + list + "}}");
        centred(word.createParagraph(), text, 14, false, true);
        mark("{{/" + list + "}}");
        return this;
    }

    /** Who decides, above the legal bases of a decision. */
    LetterSheet authority(String text) {
        centred(word.createParagraph(), text, 14, true, false).setSpacingBefore(160);
        gap(60);
        return this;
    }

    /** A legal basis of a decision: italic, indented. */
    LetterSheet basis(String text) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingBefore(120);
        write(paragraph, text, 14, false, true);
        return this;
    }

    LetterSheet eachBasis(String list, String text) {
        mark("{{?" + list + "}}");
        basis(text);
        mark("{{/" + list + "}}");
        return this;
    }

    /** An article of a decision: its number bold, then the text. */
    LetterSheet article(String number, String text) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingBetween(1.1);
        write(paragraph, number + " ", 14, true, false);
        write(paragraph, text, 14, false, false);
        return this;
    }

    /** An annex of wide tables on landscape pages: its name, what it is about, and with which document it goes. */
    LetterSheet annex(String name, String about, String with) {
        landscape();
        centred(word.createParagraph(), name, 14, true, false);
        centred(word.createParagraph(), about, 14, true, false);
        centred(word.createParagraph(), with, 14, false, true);
        line(word.createParagraph(), 100 * MM);
        return this;
    }

    /** One headed table for each item of a list of the model; the rows of the item are its {@code rows}. */
    LetterSheet eachTable(String list, String heading, Column... columns) {
        mark("{{?" + list + "}}");
        var paragraph = word.createParagraph();
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        write(paragraph, heading, 13, true, false);
        rows(columns);
        mark("{{/" + list + "}}");
        return this;
    }

    /** A column of a table: its title, the placeholder of its cells and its width in millimetres. */
    record Column(String title, String field, int width) {}

    /** A table with one row for each item of the model's {@code rows}; the head is repeated on every page. */
    LetterSheet table(Column... columns) {
        gap(60);
        rows(columns);
        return this;
    }

    private void rows(Column... columns) {
        var table = word.createTable(2, columns.length);
        var total = 0;
        var grid = table.getCTTbl().addNewTblGrid();
        for (var i = 0; i < columns.length; i++) {
            var width = columns[i].width() * MM;
            total += width;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            var tag = i == 0 ? "{{rows}}" : "";
            cell(table, 0, i, tag + columns[i].title(), width, true);
            cell(table, 1, i, "[" + columns[i].field() + "]", width, false);
        }
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(total);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(1).setCantSplitRow(true);
    }

    private static void cell(XWPFTable table, int row, int column, String text, int width, boolean head) {
        var cell = table.getRow(row).getCell(column);
        cell.setWidth(String.valueOf(width));
        var paragraph = paragraph(cell, true);
        paragraph.setAlignment(head || column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        write(paragraph, text, 11, head, false);
    }

    /** A heading of the body, bold. */
    LetterSheet heading(String text) {
        var paragraph = word.createParagraph();
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingBefore(120);
        paragraph.setKeepNext(true);
        write(paragraph, text, 14, true, false);
        return this;
    }

    /** What follows is repeated for each item of a list of the model, up to {@link #finish}. */
    LetterSheet begin(String list) {
        mark("{{?" + list + "}}");
        return this;
    }

    LetterSheet finish(String list) {
        mark("{{/" + list + "}}");
        return this;
    }

    /** The same for wide tables: letters of another size, widths in millimetres. */
    LetterSheet table(List<String> titles, List<String> fields, List<Integer> widths, int size) {
        gap(120);
        var table = word.createTable(2, titles.size());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().addNewTblGrid();
        for (var i = 0; i < titles.size(); i++) {
            var width = widths.get(i) * MM;
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
            table.getRow(0).getCell(i).setWidth(String.valueOf(width));
            table.getRow(1).getCell(i).setWidth(String.valueOf(width));
            centred(table.getRow(0).getCell(i), true, (i == 0 ? "{{rows}}" : "") + titles.get(i), size, true, false);
            write(paragraph(table.getRow(1).getCell(i), true), "[" + fields.get(i) + "]", size, false, false);
        }
        table.getRow(0).setRepeatHeader(true);
        return this;
    }

    /** Recipients on the left; authority, title, room for the signature and name on the right; not alone on a page. */
    LetterSheet end() {
        word.getLastParagraph().setKeepNext(true);
        gap(120);
        word.getLastParagraph().setKeepNext(true);
        var grid = grid(1);
        grid.getRow(0).setCantSplitRow(true);
        var recipients = grid.getRow(0).getCell(0);
        write(paragraph(recipients, true), "Nơi nhận:", 12, true, true);
        write(paragraph(recipients, false), "{{?recipients}}", 11, false, false);
        write(paragraph(recipients, false), "- {{=#this}};", 11, false, false);
        write(paragraph(recipients, false), "{{/recipients}}", 11, false, false);
        write(paragraph(recipients, false), "- Lưu: VT, {{archive}}.", 11, false, false);
        signature(grid.getRow(0).getCell(1));
        return this;
    }

    /** The signature alone, for what goes with a numbered document. */
    LetterSheet endOfEnclosure() {
        gap(120);
        var grid = grid(1);
        grid.getRow(0).setCantSplitRow(true);
        signature(grid.getRow(0).getCell(1));
        return this;
    }

    private static void signature(XWPFTableCell signature) {
        centred(signature, true, "{{?authorityLines}}", 14, true, false);
        centred(signature, false, "{{=#this}}", 14, true, false);
        centred(signature, false, "{{/authorityLines}}", 14, true, false);
        centred(signature, false, "", 14, true, false).setSpacingBefore(1100);
        centred(signature, false, "{{signerName}}", 14, true, false);
    }

    /** Two sides sign next to each other, as in minutes. */
    LetterSheet signatures(String left, String right) {
        gap(120);
        var grid = grid(1);
        grid.getRow(0).setCantSplitRow(true);
        side(grid.getRow(0).getCell(0), left);
        side(grid.getRow(0).getCell(1), right);
        return this;
    }

    private static void side(XWPFTableCell cell, String who) {
        centred(cell, true, who, 14, true, false);
        centred(cell, false, "(Ký, ghi rõ họ tên)", 13, false, true).setSpacingAfter(1100);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            word.write(out);
        }
        word.close();
    }

    /** What stands so far is a section of its own; what follows begins on a page laid across, with its number. */
    private void landscape() {
        var body = word.getDocument().getBody().getSectPr();
        var end = word.createParagraph();
        end.setSpacingAfter(0);
        end.setSpacingBetween(1, LineSpacingRule.EXACT);
        end.getCTP().getPPr().addNewSectPr().set(body.copy());
        var size = body.getPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(16838));
        size.setH(BigInteger.valueOf(11906));
        body.unsetTitlePg();
    }

    private void page() {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        section.addNewTitlePg();
    }

    private void font() {
        var styles = word.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    /** At the top centre, from the second page. */
    private void pageNumber() {
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private XWPFTable grid(int rows) {
        var table = word.createTable(rows, 2);
        table.removeBorders();
        table.setWidth(LEFT + RIGHT);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().addNewTblGrid();
        columns.addNewGridCol().setW(BigInteger.valueOf(LEFT));
        columns.addNewGridCol().setW(BigInteger.valueOf(RIGHT));
        table.setCellMargins(0, 0, 0, 0);
        table.getRows().forEach(row -> {
            row.getCell(0).setWidth(String.valueOf(LEFT));
            row.getCell(1).setWidth(String.valueOf(RIGHT));
        });
        return table;
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, boolean first) {
        var paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static XWPFParagraph centred(
            XWPFTableCell cell, boolean first, String text, int size, boolean bold, boolean italic) {
        return centred(paragraph(cell, first), text, size, bold, italic);
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, size, bold, italic);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    /** A tag of its own line, gone after filling. */
    private void mark(String tag) {
        write(word.createParagraph(), tag, 14, false, false);
    }

    private void gap(int spacing) {
        var paragraph = word.createParagraph();
        paragraph.setSpacingBefore(spacing);
        write(paragraph, "", 2, false, false);
    }

    private void line(XWPFTableCell cell, int indent) {
        line(paragraph(cell, false), indent);
    }

    /** A short rule: the lower border of a tiny paragraph between indents. */
    private static void line(XWPFParagraph paragraph, int indent) {
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingAfter(120);
        write(paragraph, "", 2, false, false);
        var bottom = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        bottom.setVal(STBorder.SINGLE);
        bottom.setSz(BigInteger.valueOf(6));
        bottom.setSpace(BigInteger.ZERO);
    }
}
