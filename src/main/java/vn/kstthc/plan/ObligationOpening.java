package vn.kstthc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.bulk.BulkJobs;
import vn.kstthc.bulk.BulkOrder;
import vn.kstthc.shared.Zones;

/** Orders the obligations of a plan: at its approval, and of recurring rows when a period begins. */
@Component
@Transactional
class ObligationOpening {

    private static final String APPROVAL = "approval";

    private final PlanStore plans;
    private final PlanRowStore rows;
    private final PlanOpeningStore openings;
    private final ObligationPlanner planner;
    private final SheetPlanner sheets;
    private final BulkJobs jobs;
    private final Clock clock;

    ObligationOpening(
            PlanStore plans,
            PlanRowStore rows,
            PlanOpeningStore openings,
            ObligationPlanner planner,
            SheetPlanner sheets,
            BulkJobs jobs,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.openings = openings;
        this.planner = planner;
        this.sheets = sheets;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What is due once, and periods that have begun already. */
    UUID atApproval(String number) {
        return order(number, APPROVAL, begun(number));
    }

    /** The job that was ordered at the approval, for those who may read it. */
    Optional<UUID> jobOfApproval(String number) {
        return jobs.find(ObligationItem.KIND, key(number, APPROVAL));
    }

    /** Periods that began since; returns how many items were ordered. */
    int whatBegan(String number) {
        var items = begun(number);
        if (!items.isEmpty()) {
            order(number, "period " + today(), items);
        }
        return items.size();
    }

    /** Each period of a row is taken once, here, whatever becomes of the job. */
    private Set<String> begun(String number) {
        var plan = plans.find(number).orElseThrow();
        var items = new LinkedHashSet<String>();
        var all = rows.of(number);
        for (var row : all) {
            take(number, row.id().toString(), planner.begun(plan, row, today()), items);
        }
        take(number, "SHEETS", sheets.begun(plan, all, today()), items);
        return items;
    }

    private void take(String number, String source, List<NewObligation> duties, Set<String> items) {
        var fresh = openings.take(number, source, periods(duties));
        duties.stream()
                .filter(duty -> fresh.contains(duty.period()))
                .map(ObligationItem::of)
                .forEach(items::add);
    }

    private static Set<String> periods(List<NewObligation> duties) {
        var periods = new LinkedHashSet<String>();
        duties.forEach(duty -> periods.add(duty.period()));
        return periods;
    }

    private UUID order(String number, String occasion, Set<String> items) {
        return jobs.order(new BulkOrder(
                ObligationItem.KIND, key(number, occasion), "plan.bulk.title", Map.of("plan", number), items));
    }

    private static String key(String number, String occasion) {
        return number + " " + occasion;
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
