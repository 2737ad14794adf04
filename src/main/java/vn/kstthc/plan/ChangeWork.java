package vn.kstthc.plan;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.organization.Organization;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.shared.Zones;

/** Applies a change that was agreed: the rows change, what units owe follows, what was done stays. */
@Component
class ChangeWork {

    private final PlanStore plans;
    private final PlanRowStore rows;
    private final ObligationStore store;
    private final Obligations obligations;
    private final ObligationPlanner planner;
    private final ObligationOpening opening;
    private final CaseFiles files;
    private final Organization organization;
    private final Clock clock;

    ChangeWork(
            PlanStore plans,
            PlanRowStore rows,
            ObligationStore store,
            Obligations obligations,
            ObligationPlanner planner,
            ObligationOpening opening,
            CaseFiles files,
            Organization organization,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.store = store;
        this.obligations = obligations;
        this.planner = planner;
        this.opening = opening;
        this.files = files;
        this.organization = organization;
        this.clock = clock;
    }

    void apply(PlanChange change) {
        plans.lock(change.plan());
        switch (change.kind()) {
            case DROP -> drop(change);
            case DATE -> date(change);
            case UNIT -> unit(change);
            case ADD -> add(change);
        }
        opening.whatBegan(change.plan());
    }

    private void drop(PlanChange change) {
        var row = row(change);
        rows.save(row.droppedOn(Zones.dateOf(clock.instant()), change.reason()));
        open(row).forEach(duty -> obligations.cancel(duty.caseNumber(), change.reason()));
    }

    /** An open duty takes the new date of its unit; one that has none any more falls away. */
    private void date(PlanChange change) {
        var plan = plans.find(change.plan()).orElseThrow();
        var text = Objects.requireNonNull(change.scheduleText());
        var row = row(change)
                .withSchedule(text, ScheduleReader.read(text, plan.year()).terms());
        rows.save(row);
        var duties = planner.begun(plan, row, Zones.dateOf(clock.instant()));
        for (var owed : open(row)) {
            var now = duties.stream()
                    .filter(duty -> duty.unit().equals(owed.unit()))
                    .toList();
            now.stream()
                    .filter(duty -> duty.period().equals(owed.period()))
                    .findFirst()
                    .or(() -> now.stream().filter(duty -> !store.exists(duty)).findFirst())
                    .ifPresentOrElse(
                            duty -> obligations.move(owed, duty.period(), duty.due()),
                            () -> obligations.cancel(owed.caseNumber(), change.reason()));
        }
    }

    private void unit(PlanChange change) {
        var from = Objects.requireNonNull(change.fromUnit());
        var to = Objects.requireNonNull(change.toUnit());
        var changed = Optional.ofNullable(change.rowNumber())
                .map(number -> List.of(row(change)))
                .orElseGet(() -> rows.of(change.plan()));
        for (var row : changed) {
            rows.save(row.withUnit(from, to));
            open(row).stream()
                    .filter(duty -> duty.unit().equals(from))
                    .forEach(duty -> obligations.handOver(duty, to, change.reason()));
        }
        if (change.rowNumber() == null) {
            store.openSheets(change.plan(), from).forEach(sheet -> obligations.handOver(sheet, to, change.reason()));
        }
        files.join(change.plan(), to, PartyRole.HANDLER);
    }

    private void add(PlanChange change) {
        var plan = plans.find(change.plan()).orElseThrow();
        var unit = Objects.requireNonNull(change.toUnit());
        var text = Objects.requireNonNull(change.scheduleText());
        var content = Objects.requireNonNull(change.content()).strip();
        rows.save(new PlanRow(
                UUID.randomUUID(),
                change.plan(),
                Objects.requireNonNull(change.rowNumber()).strip(),
                rows.of(change.plan()).size() + 1,
                "",
                content,
                change.product() == null ? "" : change.product().strip(),
                text,
                "",
                LifecycleOfRow.of(content).orElse(null),
                false,
                null,
                null,
                List.of(new RowUnit(UnitRole.LEAD, new UnitMention(organization.unitName(unit), List.of(unit), null))),
                ScheduleReader.read(text, plan.year()).terms()));
        files.join(change.plan(), unit, PartyRole.HANDLER);
    }

    private PlanRow row(PlanChange change) {
        return rows.find(
                        change.plan(),
                        Objects.requireNonNull(change.rowNumber()).strip())
                .orElseThrow();
    }

    private List<Obligation> open(PlanRow row) {
        return store.ofRow(row.id()).stream()
                .filter(duty -> duty.state() == ObligationState.OPEN)
                .toList();
    }
}
