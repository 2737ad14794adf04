package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** One quarterly sheet for each unit that is accountable for a continuous row on the first day of the quarter. */
@Component
class SheetPlanner {

    private final RowLeads leads;

    SheetPlanner(RowLeads leads) {
        this.leads = leads;
    }

    /** The sheets of the quarters that have begun. */
    List<NewObligation> begun(Plan plan, List<PlanRow> rows, LocalDate today) {
        var sheets = new ArrayList<NewObligation>();
        for (var quarter : PlanQuarter.ofYear(plan.year())) {
            if (!quarter.from().isAfter(today)) {
                units(rows, quarter.from())
                        .forEach(unit -> sheets.add(new NewObligation(
                                plan.number(),
                                null,
                                ObligationKind.SHEET,
                                unit,
                                List.of(),
                                quarter.label(),
                                quarter.from(),
                                quarter.to())));
            }
        }
        return sheets;
    }

    private LinkedHashSet<String> units(List<PlanRow> rows, LocalDate day) {
        var units = new LinkedHashSet<String>();
        rows.stream().filter(row -> row.continuous() && !row.dropped()).forEach(row -> leads.of(row, day)
                .forEach(found -> {
                    units.add(found.unit());
                    units.addAll(found.joint());
                }));
        return units;
    }

    /** The rows that a unit reports on in its sheet. */
    List<PlanRow> rowsOf(List<PlanRow> rows, String unit, LocalDate day) {
        return rows.stream()
                .filter(row -> row.continuous() && !row.dropped())
                .filter(row -> leads.of(row, day).stream()
                        .anyMatch(found ->
                                found.unit().equals(unit) || found.joint().contains(unit)))
                .toList();
    }
}
