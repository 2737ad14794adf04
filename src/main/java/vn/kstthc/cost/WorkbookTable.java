package vn.kstthc.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.kstthc.shared.Messages;

/** One table of the workbook, today or after: the lines by group, C and T as formulas, and the total. */
final class WorkbookTable {

    private static final int HOURS = 2;
    private static final int INCOME = 3;
    private static final int CONSULTANCY = 4;
    private static final int OTHER_COST = 5;
    private static final int TIMES = 6;
    private static final int SUBJECTS = 7;
    private static final int PER_EXECUTION = 8;
    private static final int PER_YEAR = 9;
    private static final int NOTE = 10;
    private static final String MONEY = "#,##0.00";
    private static final String WHOLE = "#,##0";

    private final WorkbookPage page;
    private final Messages messages;
    private final String incomeCell;
    private int first;
    private int last;
    private String total = "0";

    /** {@code incomeCell} holds the hourly income that every line uses. */
    WorkbookTable(WorkbookPage page, Messages messages, String incomeCell) {
        this.page = page;
        this.messages = messages;
        this.incomeCell = incomeCell;
    }

    WorkbookTable write(CostSheet sheet, CostPhase phase) {
        page.heading(messages.text(phase.key()));
        if (phase == CostPhase.AFTER && sheet.abolished()) {
            page.row().createCell(0).setCellValue(messages.text("cost.page.abolished.after"));
            return this;
        }
        page.bold(headings());
        for (var group : CostGroup.values()) {
            group(group, sheet.lines(phase));
        }
        if (last > 0) {
            total = totals();
        }
        return this;
    }

    /** The address of the yearly total, or 0 where there is no line. */
    String total() {
        return total;
    }

    /** A formula of the yearly total without fees and other cost: T − Σ d·e·f. */
    String withoutFees() {
        return last == 0 ? total : total + "-SUMPRODUCT(%s,%s,%s)".formatted(range("F"), range("G"), range("H"));
    }

    private List<String> headings() {
        return Stream.of(
                        "cost.xlsx.number",
                        "cost.column.name",
                        "cost.xlsx.hours",
                        "cost.xlsx.b",
                        "cost.xlsx.consultancy",
                        "cost.xlsx.otherCost",
                        "cost.xlsx.timesPerYear",
                        "cost.xlsx.subjectsPerYear",
                        "cost.xlsx.perExecution",
                        "cost.xlsx.perYear",
                        "cost.column.note")
                .map(messages::text)
                .toList();
    }

    private void group(CostGroup group, List<CostLine> lines) {
        var texts = new ArrayList<>(Collections.nCopies(NOTE + 1, ""));
        texts.set(0, String.valueOf(group.number()));
        texts.set(1, messages.text(group.key()));
        page.bold(texts);
        var number = 1;
        for (var line : lines) {
            if (line.group() == group) {
                line(line, group.number() + "." + number++);
            }
        }
    }

    private void line(CostLine line, String number) {
        var row = page.row();
        last = row.getRowNum() + 1;
        first = first == 0 ? last : first;
        var item = line.item();
        page.value(row, 0).text(number);
        page.value(row, 1).text(line.component().isEmpty() ? line.name() : line.component() + ": " + line.name());
        page.value(row, HOURS).number(item.hours());
        page.value(row, INCOME).formula(incomeCell, MONEY);
        page.value(row, CONSULTANCY).number(item.consultancy());
        page.value(row, OTHER_COST).number(item.otherCost());
        page.value(row, TIMES).number(item.timesPerYear());
        page.value(row, SUBJECTS).number(item.subjectsPerYear());
        page.value(row, PER_EXECUTION).formula("C%1$d*D%1$d+E%1$d+F%1$d".formatted(last), MONEY);
        page.value(row, PER_YEAR).formula("I%1$d*G%1$d*H%1$d".formatted(last), WHOLE);
        page.value(row, NOTE).text(line.note());
    }

    private String totals() {
        var row = page.row();
        page.value(row, 1).text(messages.text("cost.page.total"));
        page.value(row, PER_EXECUTION).formula("SUM(" + range("I") + ")", MONEY);
        return page.value(row, PER_YEAR).formula("SUM(" + range("J") + ")", WHOLE);
    }

    private String range(String column) {
        return column + first + ":" + column + last;
    }
}
