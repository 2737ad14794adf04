package vn.kstthc.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** A list of procedures in XLSX, with headings that the import reads again. */
@Component
public class ProcedureWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of(
            "publication.xlsx.number",
            "publication.field.code",
            "publication.field.name",
            "publication.field.field",
            "publication.field.level",
            "publication.field.processingTime",
            "publication.field.fees",
            "publication.field.place",
            "publication.field.components",
            "publication.field.legalBases",
            "publication.field.internal",
            "publication.list.status",
            "publication.list.from",
            "publication.list.to",
            "publication.list.decision",
            "publication.list.decided");
    private static final int[] WIDTHS = {6, 14, 60, 24, 18, 24, 24, 36, 50, 50, 12, 18, 14, 14, 18, 14};
    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Messages messages;
    private final Clock clock;

    ProcedureWorkbook(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The file, in the language of the current request and in the order given. */
    public byte[] of(List<ProcedureVersion> versions) {
        try (var workbook = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(messages.text("publication.xlsx.sheet"));
            fill(sheet, new Styles(workbook), versions);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Sheet sheet, Styles styles, List<ProcedureVersion> versions) {
        var today = Zones.dateOf(clock.instant());
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
        write(sheet.createRow(0), styles.bold, List.of(messages.text("publication.xlsx.title", DAY.format(today))));
        write(
                sheet.createRow(2),
                styles.bold,
                HEADINGS.stream().map(messages::text).toList());
        for (var at = 0; at < versions.size(); at++) {
            write(sheet.createRow(at + 3), styles.plain, cells(at + 1, versions.get(at), today));
        }
        sheet.createFreezePane(0, 3);
        print(sheet);
    }

    /** On paper: all columns across one sheet, the headings on each. */
    private static void print(Sheet sheet) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    private List<String> cells(int number, ProcedureVersion version, LocalDate today) {
        var content = version.content();
        return Stream.of(
                        String.valueOf(number),
                        version.code().orElse(""),
                        content.name(),
                        content.field(),
                        content.level().map(level -> messages.text(level.key())).orElse(""),
                        content.processingTime(),
                        content.fees(),
                        content.place(),
                        String.join("\n", content.components()),
                        String.join("\n", content.legalBases()),
                        version.internal() ? "x" : "",
                        messages.text(version.status(today).key()),
                        DAY.format(version.validFrom()),
                        version.validTo().map(DAY::format).orElse(""),
                        version.origin().decisionNumber().orElse(""),
                        version.origin().decidedOn().map(DAY::format).orElse(""))
                .toList();
    }

    private static void write(Row row, CellStyle style, List<String> texts) {
        for (var column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(fitting(texts.get(column)));
            cell.setCellStyle(style);
        }
    }

    /** A cell of Excel holds no more. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    /** The two styles of the list. */
    private static final class Styles {

        private final CellStyle bold;
        private final CellStyle plain;

        Styles(SXSSFWorkbook workbook) {
            bold = style(workbook, true);
            plain = style(workbook, false);
        }

        private static CellStyle style(SXSSFWorkbook workbook, boolean bold) {
            var font = workbook.createFont();
            font.setFontName("Times New Roman");
            font.setBold(bold);
            var style = workbook.createCellStyle();
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(!bold);
            return style;
        }
    }
}
