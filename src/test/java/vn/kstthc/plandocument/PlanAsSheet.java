package vn.kstthc.plandocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook of a plan's text: one sheet, merged cells, numbers as numbers, Unicode decomposed as on a Mac. */
final class PlanAsSheet {

    private PlanAsSheet() {}

    static byte[] of(List<String> lines) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Phụ lục");
            var row = 0;
            for (var line : lines) {
                if (!line.isBlank()) {
                    add(sheet, row++, line);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void add(Sheet sheet, int number, String line) {
        var row = sheet.createRow(number);
        var texts = line.split("\t", -1);
        var merged = PlanText.mergedAbove(line);
        for (int i = 0; i < texts.length; i++) {
            var cell = row.createCell(i);
            if (merged.contains(i)) {
                sheet.addMergedRegion(new CellRangeAddress(number - 1, number, i, i));
            } else if (texts[i].matches("\\d+")) {
                cell.setCellValue(Integer.parseInt(texts[i]));
            } else {
                cell.setCellValue(Normalizer.normalize(CellText.clean(texts[i]), Normalizer.Form.NFD));
            }
        }
        if (PlanText.isWide(line)) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, texts.length - 1));
        }
    }
}
