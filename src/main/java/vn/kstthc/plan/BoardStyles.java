package vn.kstthc.plan;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of the exported board look. */
record BoardStyles(CellStyle title, CellStyle note, CellStyle head, CellStyle text, CellStyle number) {

    private static final short TITLE_POINTS = 14;

    static BoardStyles of(Workbook workbook) {
        var title = workbook.createCellStyle();
        var large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
        var head = framed(workbook, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return new BoardStyles(
                title,
                workbook.createCellStyle(),
                head,
                framed(workbook, HorizontalAlignment.LEFT, VerticalAlignment.TOP),
                framed(workbook, HorizontalAlignment.RIGHT, VerticalAlignment.TOP));
    }

    private static CellStyle framed(Workbook workbook, HorizontalAlignment across, VerticalAlignment down) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(across);
        style.setVerticalAlignment(down);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
