package vn.kstthc.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostCalculation;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostLine;
import vn.kstthc.cost.CostPhase;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.cost.HourlyIncome;

/** The rows of the cost table: today's activities, those after, each with its sum. */
final class CostTable {

    private static final List<String> COLUMNS =
            List.of("no", "work", "hours", "consultancy", "other", "times", "subjects", "once", "yearly");

    private final CostSheet sheet;
    private final UnaryOperator<String> messages;

    CostTable(CostSheet sheet, UnaryOperator<String> messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    /** Placeholders {@code rows}, {@code hourly}, {@code gdp}; no rows while the GDP figure is missing. */
    Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        sheet.gdp().ifPresent(gdp -> {
            model.put("gdp", CostFormat.figure(gdp.perCapita()));
            model.put("gdpYear", String.valueOf(gdp.year()));
            model.put("gdpSource", gdp.source());
            model.put("hourly", CostFormat.dongAndParts(gdp.hourlyIncome().amount()));
        });
        model.put("rows", sheet.calculation().map(this::rows).orElse(List.of()));
        return model;
    }

    private List<Map<String, Object>> rows(CostCalculation calculation) {
        var totals = calculation.totals();
        var rows = new ArrayList<Map<String, Object>>();
        phase(rows, "I", CostPhase.CURRENT, calculation.hourlyIncome(), totals.current());
        phase(rows, "II", CostPhase.AFTER, calculation.hourlyIncome(), totals.after());
        rows.add(result(totals));
        return rows;
    }

    private Map<String, Object> result(CostTotals totals) {
        if (totals.saving().compareTo(CostAmount.ZERO) < 0) {
            var more = CostFormat.dong(totals.after().minus(totals.current()));
            return row(Map.of("no", "III", "work", messages.apply("assessment.letter.more"), "yearly", more));
        }
        var percent = " (" + CostFormat.percent(totals.savingPercent()) + "%)";
        return row(Map.of(
                "no",
                "III",
                "work",
                messages.apply("assessment.letter.saving") + percent,
                "yearly",
                CostFormat.dong(totals.saving())));
    }

    private void phase(
            List<Map<String, Object>> rows, String no, CostPhase phase, HourlyIncome income, CostAmount total) {
        rows.add(row(Map.of("no", no, "work", messages.apply(phase.key()), "yearly", CostFormat.dong(total))));
        var position = 0;
        for (var line : sheet.lines(phase)) {
            rows.add(line(String.valueOf(++position), line, income));
        }
    }

    private Map<String, Object> line(String no, CostLine line, HourlyIncome income) {
        var item = line.item();
        return row(Map.of(
                "no", no,
                "work", name(line),
                "hours", CostFormat.figure(item.hours()),
                "consultancy", CostFormat.figure(item.consultancy()),
                "other", CostFormat.figure(item.otherCost()),
                "times", CostFormat.figure(item.timesPerYear()),
                "subjects", CostFormat.figure(item.subjectsPerYear()),
                "once", CostFormat.dong(item.perExecution(income)),
                "yearly", CostFormat.dong(item.perYear(income))));
    }

    private String name(CostLine line) {
        var group = messages.apply(line.group().key());
        return Optional.of(line.component())
                        .filter(part -> !part.isBlank())
                        .map(part -> group + " – " + part)
                        .orElse(group)
                + (line.name().isBlank() ? "" : ": " + line.name());
    }

    private static Map<String, Object> row(Map<String, Object> cells) {
        var row = new HashMap<String, Object>();
        COLUMNS.forEach(column -> row.put(column, ""));
        row.putAll(cells);
        return row;
    }
}
