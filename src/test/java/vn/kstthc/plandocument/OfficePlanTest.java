package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What only Word and Excel have: numbers that are counted, dates that are values, merged cells, several sheets. */
class OfficePlanTest {

    private static final List<String> HEADING = List.of("STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian");

    @Test
    void numbersThatWordCounts() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var list = numbered(document);
            var table = document.createTable(3, 3);
            var heading = List.of("TT", "Nội dung", "Chủ trì");
            for (int i = 0; i < 3; i++) {
                table.getRow(0).getCell(i).setText(heading.get(i));
                table.getRow(1).getCell(i).setText(i == 0 ? "" : "Một");
                table.getRow(2).getCell(i).setText(i == 0 ? "" : "Hai");
            }
            for (int row = 1; row < 3; row++) {
                var paragraph = table.getRow(row).getCell(0).getParagraphs().get(0);
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
            }
            document.write(out);
            assertThat(rows("a.docx", out.toByteArray()))
                    .extracting(DraftRow::number)
                    .containsExactly("1", "2");
        }
    }

    private static BigInteger numbered(XWPFDocument document) {
        var xml = CTAbstractNum.Factory.newInstance();
        xml.setAbstractNumId(BigInteger.ONE);
        var level = xml.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(xml)));
    }

    @Test
    void aMergedNumberHoldsItems() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            add(sheet, 0, HEADING);
            add(sheet, 1, List.of("1", "Việc chung", "Sở Tư pháp", "Sở Nội vụ", "Quý I"));
            add(sheet, 2, List.of("", "Việc riêng", "", "Sở Y tế", ""));
            add(sheet, 3, List.of("2", "Việc khác", "Sở Y tế", "", "Quý II"));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
            var rows = rows(workbook);
            assertThat(rows).extracting(DraftRow::number).containsExactly("1a", "1b", "2");
            assertThat(rows).extracting(row -> row.text(Column.LEAD)).containsOnly("Sở Tư pháp");
            assertThat(rows)
                    .extracting(row -> row.text(Column.COORDINATING))
                    .containsExactly("Sở Nội vụ", "Sở Y tế", "");
            assertThat(rows).extracting(row -> row.text(Column.TIME)).containsExactly("Quý I", "Quý I", "Quý II");
        }
    }

    @Test
    void datesNumbersSheetsAndSignatures() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            add(sheet, 2, HEADING);
            add(sheet, 3, List.of("", "Việc", "Sở Tư pháp", "", ""));
            sheet.getRow(3).getCell(0).setCellValue(7);
            var dated = workbook.createCellStyle();
            dated.setDataFormat((short) 14);
            sheet.getRow(3).getCell(4).setCellStyle(dated);
            sheet.getRow(3).getCell(4).setCellValue(LocalDate.of(2025, 8, 15));
            add(sheet, 5, List.of("", "", "", "", "CHỦ TỊCH"));
            add(workbook.createSheet(), 0, HEADING);
            add(workbook.getSheetAt(1), 1, List.of("8", "Việc khác", "Sở Y tế", "", "Quý I"));
            workbook.createSheet("ẩn");
            add(workbook.getSheetAt(2), 0, HEADING);
            add(workbook.getSheetAt(2), 1, List.of("9", "Bản cũ", "Sở Y tế", "", "Quý I"));
            workbook.setSheetHidden(2, true);
            var rows = rows(workbook);
            assertThat(rows).extracting(DraftRow::number).containsExactly("7", "8");
            assertThat(rows.get(0).text(Column.TIME)).isEqualTo("15/08/2025");
        }
    }

    @Test
    void whatASheetHidesIsLeftOutAndTold() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            add(sheet, 0, List.of("STT", "Nội dung", "Đơn vị chủ trì cũ", "Chủ trì", "Thời gian"));
            add(sheet, 1, List.of("1", "Việc", "Sở Y tế", "Sở Tư pháp", "Quý I"));
            add(sheet, 2, List.of("2", "Việc đã bỏ", "", "Sở Tư pháp", "Quý II"));
            add(sheet, 3, List.of("3", "Việc khác", "", "Sở Tư pháp", "Quý III"));
            sheet.setColumnHidden(2, true);
            sheet.getRow(2).setZeroHeight(true);
            var rows = rows(workbook);
            assertThat(rows).extracting(DraftRow::number).containsExactly("1", "3");
            assertThat(rows).extracting(row -> row.text(Column.LEAD)).containsOnly("Sở Tư pháp");
            try (var out = new ByteArrayOutputStream()) {
                workbook.write(out);
                assertThat(PlanFile.read("a.xlsx", out.toByteArray())).contains(new Block.Hidden(1, 1));
            }
        }
    }

    private static void add(XSSFSheet sheet, int number, List<String> texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    private static List<DraftRow> rows(XSSFWorkbook workbook) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return rows("a.xlsx", out.toByteArray());
        }
    }

    private static List<DraftRow> rows(String name, byte[] content) {
        return TableRows.read(PlanFile.read(name, content));
    }
}
