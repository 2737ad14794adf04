package vn.kstthc.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.shared.Messages;

/** The board of a plan in XLSX: one line a row, three columns a quarter. */
@Component
public class PlanBoardWorkbook {

    private static final int WIDTH_UNIT = 256;
    private static final int[] WIDTHS = {8, 60, 36, 24};
    private static final int QUARTERS = 4;

    private final Messages messages;

    PlanBoardWorkbook(Messages messages) {
        this.messages = messages;
    }

    /** The file, in the language of the current request and in the order given. */
    public byte[] of(Plan plan, List<BoardLine> lines) {
        try (var workbook = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(plan.number());
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setWrapText(true);
            var plain = workbook.createCellStyle();
            plain.setWrapText(true);
            plain.setVerticalAlignment(VerticalAlignment.TOP);
            fill(sheet, plan, lines, bold, plain);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Sheet sheet, Plan plan, List<BoardLine> lines, CellStyle bold, CellStyle plain) {
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
        write(sheet.createRow(0), bold, List.of(plan.number() + " – " + plan.title()));
        write(sheet.createRow(2), bold, headings());
        for (var at = 0; at < lines.size(); at++) {
            write(sheet.createRow(at + 3), plain, cells(lines.get(at)));
        }
        sheet.createFreezePane(2, 3);
    }

    private List<Object> headings() {
        var headings = new ArrayList<Object>();
        for (var key : List.of("number", "content", "lead", "schedule")) {
            headings.add(messages.text("plan.board.column." + key));
        }
        for (var quarter = 1; quarter <= QUARTERS; quarter++) {
            headings.add(messages.text("plan.board.quarter." + quarter) + ": " + messages.text("plan.board.total"));
            headings.add(messages.text("plan.board.done"));
            headings.add(messages.text("plan.board.late"));
        }
        return headings;
    }

    private List<Object> cells(BoardLine line) {
        var cells = new ArrayList<Object>();
        cells.add(line.row().map(PlanRow::number).orElse(""));
        cells.add(line.row().map(PlanRow::content).orElseGet(() -> messages.text("plan.board.sheets")));
        cells.add(line.row().map(PlanBoardWorkbook::leads).orElse(""));
        cells.add(line.row().map(PlanRow::scheduleText).orElse(""));
        for (var cell : line.quarters()) {
            cells.add(cell.total());
            cells.add(cell.done());
            cells.add(cell.late());
        }
        return cells;
    }

    private static String leads(PlanRow row) {
        return row.leads().stream().map(UnitMention::text).collect(Collectors.joining("; "));
    }

    private static void write(Row row, CellStyle style, List<?> values) {
        for (var column = 0; column < values.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            if (values.get(column) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(values.get(column).toString());
            }
        }
    }
}
