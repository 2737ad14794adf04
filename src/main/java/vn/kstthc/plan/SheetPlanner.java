package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** One quarterly sheet for each unit that is accountable for a continuous row in the quarter. */
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
                units(plan, rows, quarter)
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

    private LinkedHashSet<String> units(Plan plan, List<PlanRow> rows, PlanQuarter quarter) {
        var units = new LinkedHashSet<String>();
        rows.forEach(row -> leads(plan, row, quarter).forEach(found -> {
            units.add(found.unit());
            units.addAll(found.joint());
        }));
        return units;
    }

    /** The rows that a unit reports on in its sheet of the quarter. */
    List<PlanRow> rowsOf(Plan plan, List<PlanRow> rows, String unit, PlanQuarter quarter) {
        return rows.stream()
                .filter(row -> leads(plan, row, quarter).stream()
                        .anyMatch(found ->
                                found.unit().equals(unit) || found.joint().contains(unit)))
                .toList();
    }

    private List<Accountable> leads(Plan plan, PlanRow row, PlanQuarter quarter) {
        var approvedOn = plan.approvedOn();
        return approvedOn == null || !row.continuous() || row.dropped()
                ? List.of()
                : leads.of(row, quarter.from(), quarter.to(), approvedOn);
    }
}
