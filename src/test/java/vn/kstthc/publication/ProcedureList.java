package vn.kstthc.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list of procedures in XLSX, made by hand as offices make them: a title above, then the headings. */
public final class ProcedureList {

    public static final List<String> HEADINGS = List.of(
            "Lĩnh vực",
            "Mã TTHC",
            "TÊN THỦ TỤC",
            "Cấp thực hiện",
            "Thời hạn giải quyết",
            "Phí, lệ phí",
            "Căn cứ pháp lý",
            "Thành phần hồ sơ",
            "Địa điểm");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Danh mục");

    public ProcedureList() {
        this(HEADINGS);
    }

    public ProcedureList(List<String> headings) {
        sheet.createRow(0).createCell(0).setCellValue("DANH MỤC THỦ TỤC HÀNH CHÍNH");
        put(2, headings.toArray());
    }

    /** A row of texts and numbers in the order of the headings. */
    public ProcedureList row(Object... cells) {
        put(sheet.getLastRowNum() + 1, cells);
        return this;
    }

    public ProcedureList usual(String code, String name) {
        return row(
                "Chứng thực",
                code,
                name,
                "Cấp xã",
                "Trong ngày",
                "2.000 đồng/trang",
                "- Nghị định 23/2015/NĐ-CP;\n- Nghị định 280/2025/NĐ-CP",
                "1. Bản chính\n2. Bản sao",
                "Ủy ban nhân dân cấp xã");
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int number, Object... cells) {
        var row = sheet.createRow(number);
        for (var column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number figure) {
                row.createCell(column).setCellValue(figure.doubleValue());
            } else {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }
}
