package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kstthc.schedule.Occurrence;
import vn.kstthc.schedule.Occurrences;
import vn.kstthc.schedule.ScheduleType;

/**
 * What a row makes units owe: one obligation for each due date and accountable unit. Who they are is fixed at the
 * approval for what is due once or has begun by then, and at the start of each later period.
 */
@Component
class ObligationPlanner {

    private final RowLeads leads;

    ObligationPlanner(RowLeads leads) {
        this.leads = leads;
    }

    /** What the row makes units owe by {@code today}: everything that is due once, and periods that have begun. */
    List<NewObligation> begun(Plan plan, PlanRow row, LocalDate today) {
        return of(plan, row)
                .filter(o -> o.kind() == ObligationKind.ONE_OFF || !o.from().isAfter(today))
                .toList();
    }

    private Stream<NewObligation> of(Plan plan, PlanRow row) {
        var approvedOn = plan.approvedOn();
        if (row.lifecycle() != null || row.dropped() || approvedOn == null) {
            return Stream.empty();
        }
        var seen = new HashSet<String>();
        var obligations = new ArrayList<NewObligation>();
        row.dated().forEach(term -> {
            var kind = term.type() == ScheduleType.RECURRING ? ObligationKind.RECURRING : ObligationKind.ONE_OFF;
            for (var occurrence : Occurrences.of(term, plan.year())) {
                var accountables = kind == ObligationKind.ONE_OFF
                        ? leads.of(row, approvedOn)
                        : leads.of(row, occurrence.from(), occurrence.due(), approvedOn);
                accountables.stream()
                        .filter(accountable -> seen.add(accountable.unit() + "/" + occurrence.label()))
                        .map(accountable -> obligation(plan, row, kind, accountable, occurrence))
                        .forEach(obligations::add);
            }
        });
        return obligations.stream();
    }

    private static NewObligation obligation(
            Plan plan, PlanRow row, ObligationKind kind, Accountable accountable, Occurrence occurrence) {
        return new NewObligation(
                plan.number(),
                row.id(),
                kind,
                accountable.unit(),
                accountable.joint(),
                occurrence.label(),
                occurrence.from(),
                occurrence.due());
    }
}
