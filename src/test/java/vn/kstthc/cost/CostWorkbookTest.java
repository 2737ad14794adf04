package vn.kstthc.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

/** The exported sheet is opened and recalculated: its own formulas give what the module gives. */
@IntegrationTest
class CostWorkbookTest {

    private static final GdpFigure GDP = new GdpFigure(new BigDecimal("114000000"), 2024, "Niên giám 2024");

    @Autowired
    CostWorkbook workbook;

    @Test
    void theFormulasGiveTheResultOfTheModule() throws Exception {
        var sheet = sheet(
                false,
                List.of(
                        line(CostGroup.PREPARE, "Đơn", "Điền đơn", "2.5", "0", "0", "1", "500"),
                        line(CostGroup.PREPARE, "Bản vẽ", "Thuê vẽ", "0", "1500000", "0", "0.2", "500"),
                        line(CostGroup.FEES, "", "Nộp lệ phí", "0.25", "0", "100000", "1", "500"),
                        line(CostGroup.RECEIVE, "", "Nhận trực tiếp", "3", "0", "20000", "1", "480")),
                List.of(
                        line(CostGroup.FEES, "", "Nộp lệ phí", "0.1", "0", "100000", "1", "500"),
                        line(CostGroup.RECEIVE, "", "Nhận trực tuyến", "0", "0", "0", "1", "480")));
        var totals = sheet.totals().orElseThrow();
        var read = read(sheet);
        assertThat(read.number("C6")).isCloseTo(114000000 / 2112.0, within(1e-6));
        assertThat(read.valueOf("Chi phí hiện tại một năm (đồng)")).isCloseTo(dong(totals.current()), within(1e-3));
        assertThat(read.valueOf("Chi phí sau một năm (đồng)")).isCloseTo(dong(totals.after()), within(1e-3));
        assertThat(read.valueOf("Tiết kiệm một năm (đồng)")).isCloseTo(dong(totals.saving()), within(1e-3));
        assertThat(read.valueOf("Tỷ lệ cắt giảm") * 100)
                .isCloseTo(totals.savingPercent().doubleValue(), within(1e-9));
        var bare = totals.withoutFees();
        assertThat(read.valueOf("Chi phí hiện tại một năm (đồng), không tính phí, lệ phí"))
                .isCloseTo(dong(bare.current()), within(1e-3));
        assertThat(read.valueOf("Tỷ lệ cắt giảm, không tính phí, lệ phí") * 100)
                .isCloseTo(bare.savingPercent().doubleValue(), within(1e-9));
        assertThat(read.text("Đạt chỉ tiêu")).isEqualTo("Đạt");
    }

    @Test
    void everyLineHasItsCostAsFormulas() throws Exception {
        var item = line(CostGroup.SUBMIT, "", "Nộp", "6", "0", "100000", "1", "500");
        var read = read(sheet(false, List.of(item), List.of()));
        var row = read.rowOf("Nộp");
        assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(row.getCell(9).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(row.getCell(8).getNumericCellValue()).isCloseTo(423863.64, within(0.005));
        assertThat(new DataFormatter(java.util.Locale.ROOT).formatCellValue(row.getCell(9), read.evaluator()))
                .isEqualTo("211,931,818");
        assertThat(read.text("Thủ tục")).isEqualTo("=Cấp phép");
        assertThat(read.number("C4")).isEqualTo(2024);
    }

    @Test
    void anAbolishedProcedureCutsEverything() throws Exception {
        var read = read(sheet(true, List.of(line(CostGroup.SUBMIT, "", "Nộp", "6", "0", "0", "1", "5")), List.of()));
        assertThat(read.valueOf("Tỷ lệ cắt giảm")).isEqualTo(1);
        assertThat(read.valueOf("Chi phí sau một năm (đồng)")).isZero();
    }

    @Test
    void anEmptySheetOpensToo() throws Exception {
        var read = read(CostSheet.fresh(UUID.randomUUID(), "x", "Trống"));
        assertThat(read.valueOf("Tỷ lệ cắt giảm")).isZero();
        assertThat(read.text("Đạt chỉ tiêu")).isEqualTo("Chưa đạt");
    }

    private Read read(CostSheet sheet) throws IOException {
        return Read.of(workbook.of(sheet));
    }

    private static double dong(CostAmount amount) {
        return amount.toDong().doubleValue();
    }

    private static CostSheet sheet(boolean abolished, List<CostLine> current, List<CostLine> after) {
        return new CostSheet(
                UUID.randomUUID(),
                "x",
                "=Cấp phép",
                Optional.of(GDP),
                BigDecimal.TEN,
                abolished,
                CostSheetState.OPEN,
                current,
                after,
                0);
    }

    private static CostLine line(CostGroup group, String component, String name, String... f) {
        var item = new CostItem(
                new BigDecimal(f[0]),
                new BigDecimal(f[1]),
                new BigDecimal(f[2]),
                new BigDecimal(f[3]),
                new BigDecimal(f[4]));
        return new CostLine(group, component, name, item, "");
    }

    /** The recalculated sheet, its values by the label before them. */
    private record Read(
            Sheet sheet, org.apache.poi.ss.usermodel.FormulaEvaluator evaluator, Map<String, Cell> labelled) {

        static Read of(byte[] file) throws IOException {
            var book = new XSSFWorkbook(new ByteArrayInputStream(file));
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();
            var labelled = new HashMap<String, Cell>();
            var sheet = book.getSheetAt(0);
            sheet.forEach(row -> {
                var label = row.getCell(0);
                if (label != null && row.getCell(2) != null) {
                    labelled.put(label.getStringCellValue(), row.getCell(2));
                }
            });
            return new Read(sheet, evaluator, labelled);
        }

        double valueOf(String label) {
            assertThat(labelled).containsKey(label);
            return labelled.get(label).getNumericCellValue();
        }

        String text(String label) {
            assertThat(labelled).containsKey(label);
            return labelled.get(label).getStringCellValue();
        }

        double number(String address) {
            var at = new org.apache.poi.ss.util.CellAddress(address);
            return sheet.getRow(at.getRow()).getCell(at.getColumn()).getNumericCellValue();
        }

        org.apache.poi.ss.usermodel.Row rowOf(String name) {
            for (var row : sheet) {
                var cell = row.getCell(1);
                if (cell != null && cell.getStringCellValue().equals(name)) {
                    return row;
                }
            }
            throw new AssertionError("No line " + name);
        }
    }
}
