package vn.kstthc.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.organization.Field;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;

/** The ranked list of savings in XLSX, amounts as numbers so that officials can go on with them. */
@Component
public class SavingsWorkbook {

    private static final int HEAD = 2;
    private static final int WIDTH_UNIT = 256;
    private static final int[] WIDTHS = {8, 22, 36, 30, 60, 30, 18, 18, 18, 12, 12, 18, 12, 12, 12};
    private static final List<String> HEADINGS = List.of(
            "rank",
            "case",
            "unit",
            "kind",
            "name",
            "field",
            "current",
            "after",
            "saving",
            "percent",
            "target",
            "realised",
            "legal-days",
            "current-days",
            "after-days");

    private final Messages messages;
    private final Organization organization;

    SavingsWorkbook(Messages messages, Organization organization) {
        this.messages = messages;
        this.organization = organization;
    }

    /** The file, in the language of the current request. */
    public byte[] of(YearSavings savings) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(messages.text("review.xlsx.sheet"));
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue(messages.text("review.xlsx.title", String.valueOf(savings.year())));
            headings(sheet);
            for (var row : savings.rows()) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            total(sheet.createRow(sheet.getLastRowNum() + 1), savings);
            sheet.createFreezePane(0, HEAD + 1);
            sheet.getPrintSetup().setLandscape(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void headings(Sheet sheet) {
        var row = sheet.createRow(HEAD);
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
            row.createCell(column).setCellValue(messages.text("review.column." + HEADINGS.get(column)));
        }
    }

    private void fill(Row row, SavingRow saving) {
        var target = saving.target();
        row.createCell(0).setCellValue(saving.rank());
        row.createCell(1).setCellValue(target.caseNumber());
        row.createCell(2).setCellValue(organization.unitName(saving.unit()));
        row.createCell(3).setCellValue(messages.text(target.kind().key()));
        row.createCell(4).setCellValue(target.name());
        row.createCell(5).setCellValue(fieldName(target.field()));
        saving.promised().ifPresent(totals -> money(row, totals));
        row.createCell(10).setCellValue(target.targetPercent().doubleValue());
        saving.realised().ifPresent(totals -> row.createCell(11)
                .setCellValue(totals.saving().rounded(0).doubleValue()));
        days(row, 12, target.legalDays());
        days(row, 13, target.currentDays());
        days(row, 14, target.afterDays());
    }

    private void total(Row row, YearSavings savings) {
        row.createCell(4).setCellValue(messages.text("review.savings.total"));
        money(row, savings.promised());
        row.createCell(11).setCellValue(savings.realised().saving().rounded(0).doubleValue());
    }

    private static void money(Row row, CostTotals totals) {
        row.createCell(6).setCellValue(totals.current().rounded(0).doubleValue());
        row.createCell(7).setCellValue(totals.after().rounded(0).doubleValue());
        row.createCell(8).setCellValue(totals.saving().rounded(0).doubleValue());
        row.createCell(9)
                .setCellValue(
                        totals.savingPercent().setScale(2, RoundingMode.HALF_UP).doubleValue());
    }

    private static void days(Row row, int column, @Nullable BigDecimal days) {
        if (days != null) {
            row.createCell(column).setCellValue(days.doubleValue());
        }
    }

    private String fieldName(@Nullable String code) {
        return organization.fields().stream()
                .filter(field -> field.code().equals(code))
                .map(Field::name)
                .findFirst()
                .orElse("");
    }
}
