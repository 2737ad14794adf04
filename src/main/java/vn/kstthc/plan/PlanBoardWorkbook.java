package vn.kstthc.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** The board of a plan in XLSX: one line a row, three columns a quarter, and the whole year. */
@Component
public class PlanBoardWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int WIDTH_UNIT = 256;
    private static final int LINE_POINTS = 15;
    private static final int NUMBER_WIDTH = 10;
    private static final int[] WIDTHS = {8, 60, 34, 24};
    private static final List<String> OF_QUARTER = List.of("total", "done", "late");
    private static final List<String> OF_YEAR = List.of("total", "done", "submitted", "late", "overdue-count");
    private static final int QUARTERS = 4;
    private static final int HEAD = 2;

    private final Messages messages;
    private final Clock clock;

    PlanBoardWorkbook(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The file, in the language of the current request and in the order given.
     *
     * @param narrowed what the lines are narrowed to, in words
     */
    public byte[] of(Plan plan, List<BoardLine> lines, List<String> narrowed) {
        try (var workbook = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = BoardStyles.of(workbook);
            var sheet = workbook.createSheet(plan.number());
            write(sheet.createRow(0), 0, styles.title(), List.of(plan.number() + " – " + plan.title()));
            write(sheet.createRow(1), 0, styles.note(), List.of(note(narrowed)));
            headings(sheet, styles.head());
            for (var line : lines) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                var texts = texts(line);
                write(row, 0, styles.text(), texts);
                row.setHeightInPoints(LINE_POINTS * lines(texts));
                write(row, WIDTHS.length, styles.number(), numbers(line));
            }
            layOut(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String note(List<String> narrowed) {
        var words = new ArrayList<String>();
        words.add(messages.text("plan.board.as-of", DAY.format(Zones.dateOf(clock.instant()))));
        words.addAll(narrowed);
        return String.join("; ", words);
    }

    private void headings(Sheet sheet, CellStyle style) {
        var upper = sheet.createRow(HEAD);
        var lower = sheet.createRow(HEAD + 1);
        var texts = List.of("number", "content", "lead", "schedule").stream()
                .map(key -> messages.text("plan.board.column." + key))
                .toList();
        write(upper, 0, style, texts);
        write(lower, 0, style, List.of("", "", "", ""));
        lower.setHeightInPoints(2 * LINE_POINTS);
        for (var column = 0; column < texts.size(); column++) {
            sheet.addMergedRegion(new CellRangeAddress(HEAD, HEAD + 1, column, column));
        }
        for (var quarter = 1; quarter <= QUARTERS; quarter++) {
            group(upper, lower, style, "plan.board.quarter." + quarter, OF_QUARTER);
        }
        group(upper, lower, style, "plan.board.year", OF_YEAR);
    }

    /** One heading over several columns, to the right of what stands there already. */
    private void group(Row upper, Row lower, CellStyle style, String heading, List<String> columns) {
        var first = (int) lower.getLastCellNum();
        var texts = new ArrayList<Object>(List.of(messages.text(heading)));
        columns.stream().skip(1).forEach(column -> texts.add(""));
        write(upper, first, style, texts);
        write(
                lower,
                first,
                style,
                columns.stream()
                        .map(column -> messages.text("plan.board." + column))
                        .toList());
        upper.getSheet().addMergedRegion(new CellRangeAddress(HEAD, HEAD, first, first + columns.size() - 1));
    }

    /** How many lines the longest text needs in its column: not every program finds out by itself. */
    private static int lines(List<String> texts) {
        return IntStream.range(0, texts.size())
                .map(column -> texts.get(column)
                        .lines()
                        .mapToInt(text -> 1 + text.length() / (WIDTHS[column] - 2))
                        .sum())
                .max()
                .orElse(1);
    }

    private List<String> texts(BoardLine line) {
        return List.of(
                line.row().map(PlanRow::number).orElse(""),
                line.row().map(PlanRow::content).orElseGet(() -> messages.text("plan.board.sheets")),
                line.row().map(PlanBoardWorkbook::leads).orElse(""),
                line.row().map(PlanRow::scheduleText).orElse(""));
    }

    /** Nothing is written where nothing is due. */
    private static List<Object> numbers(BoardLine line) {
        var numbers = new ArrayList<Object>();
        for (var cell : line.quarters()) {
            numbers.addAll(cell.total() == 0 ? List.of("", "", "") : List.of(cell.total(), cell.done(), cell.late()));
        }
        var year = line.total();
        numbers.addAll(
                year.total() == 0
                        ? List.of("", "", "", "", "")
                        : List.of(year.total(), year.done(), year.submitted(), year.late(), line.overdue()));
        return numbers;
    }

    private static String leads(PlanRow row) {
        return row.leads().stream().map(UnitMention::text).collect(Collectors.joining("; "));
    }

    private static void layOut(Sheet sheet) {
        for (var column = 0; column < WIDTHS.length + QUARTERS * OF_QUARTER.size() + OF_YEAR.size(); column++) {
            sheet.setColumnWidth(column, (column < WIDTHS.length ? WIDTHS[column] : NUMBER_WIDTH) * WIDTH_UNIT);
        }
        sheet.createFreezePane(2, HEAD + 2);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD + 1, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setFitHeight((short) 0);
    }

    private static void write(Row row, int first, CellStyle style, List<?> values) {
        for (var at = 0; at < values.size(); at++) {
            var cell = row.createCell(first + at);
            cell.setCellStyle(style);
            if (values.get(at) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(values.get(at).toString());
            }
        }
    }
}
