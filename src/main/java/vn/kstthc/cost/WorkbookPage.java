package vn.kstthc.cost;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one page of the workbook, written from the top: title, labelled values, rows of tables; styles by need. */
final class WorkbookPage {

    private static final int LAST_COLUMN = 10;
    private static final int LABEL_CHARACTERS = 50;
    private static final int VALUE_COLUMN = 2;
    private static final int[] WIDTHS = {6, 46, 18, 16, 16, 18, 12, 14, 18, 20, 24};
    private static final int WIDTH_UNIT = 256;
    private static final String FIGURE = "#,##0.##########";

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private int next;

    WorkbookPage(XSSFWorkbook workbook, String name) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9); // A4
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A cell of this page that knows its address. */
    final class Value {

        private final Cell cell;
        private final boolean framed;

        private Value(Cell cell, boolean framed) {
            this.cell = cell;
            this.framed = framed;
        }

        void text(String text) {
            cell.setCellValue(text);
            cell.setCellStyle(style("General", framed, false));
        }

        /** As entered, nothing rounded. */
        void number(BigDecimal value) {
            cell.setCellValue(value.doubleValue());
            var whole = value.stripTrailingZeros().scale() <= 0;
            cell.setCellStyle(style(whole ? "#,##0" : FIGURE, framed, false));
        }

        void year(int year) {
            cell.setCellValue(year);
            cell.setCellStyle(style("0", framed, false));
        }

        /** Returns the address, for other formulas. */
        String formula(String formula, String format) {
            cell.setCellFormula(formula);
            cell.setCellStyle(style(format, framed, false));
            return cell.getAddress().formatAsString();
        }
    }

    void title(String text) {
        var cell = row().createCell(0);
        cell.setCellValue(text);
        var style = workbook.createCellStyle();
        style.setFont(font(true, (short) 14));
        style.setAlignment(HorizontalAlignment.CENTER);
        cell.setCellStyle(style);
        merge(cell.getRow(), 0, LAST_COLUMN);
    }

    void heading(String text) {
        var cell = row().createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style("General", false, true));
    }

    /** A label with a text over the rest of the row. */
    Value labelledText(String label) {
        var value = labelled(label);
        merge(value.cell.getRow(), VALUE_COLUMN, LAST_COLUMN);
        return value;
    }

    void gap() {
        next++;
    }

    /** A row with a label over the first two columns and a value in the third. */
    Value labelled(String label) {
        var row = row();
        var cell = row.createCell(0);
        cell.setCellValue(label);
        cell.setCellStyle(style("General", false, false));
        merge(row, 0, VALUE_COLUMN - 1);
        if (label.length() > LABEL_CHARACTERS) {
            row.setHeightInPoints(2 * row.getHeightInPoints()); // merged cells do not grow by themselves
        }
        return new Value(row.createCell(VALUE_COLUMN), false);
    }

    /** A row of bold framed texts. */
    void bold(List<String> texts) {
        var row = row();
        for (var column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style("General", true, true));
        }
    }

    /** The next row of a table; cells are asked for by column. */
    Row row() {
        return sheet.createRow(next++);
    }

    Value value(Row row, int column) {
        return new Value(row.createCell(column), true);
    }

    private void merge(Row row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
    }

    private CellStyle style(String format, boolean framed, boolean bold) {
        return styles.computeIfAbsent(format + framed + bold, key -> newStyle(format, framed, bold));
    }

    private CellStyle newStyle(String format, boolean framed, boolean bold) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFont(font(bold, (short) 11));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(boolean bold, short points) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        font.setFontHeightInPoints(points);
        return font;
    }
}
