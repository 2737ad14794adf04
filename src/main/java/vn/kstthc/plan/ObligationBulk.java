package vn.kstthc.plan;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.bulk.BulkHandler;
import vn.kstthc.bulk.BulkItem;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.notification.Silence;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.shared.Zones;

/** Opens what units owe, one case an item, and tells each person once of all that his unit got. */
@Component
class ObligationBulk implements BulkHandler {

    private final PlanStore plans;
    private final PlanRowStore rows;
    private final ObligationPlanner planner;
    private final SheetPlanner sheets;
    private final Obligations obligations;
    private final Silence silence;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    ObligationBulk(
            PlanStore plans,
            PlanRowStore rows,
            ObligationPlanner planner,
            SheetPlanner sheets,
            Obligations obligations,
            Silence silence,
            Notices notices,
            Organization organization,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.planner = planner;
        this.sheets = sheets;
        this.obligations = obligations;
        this.silence = silence;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ObligationItem.KIND;
    }

    /** A unit that left the group meanwhile, or a row that was dropped, owes nothing. */
    @Override
    public void handle(BulkItem item) {
        var wanted = ObligationItem.parse(item.item());
        var plan = plans.find(item.args().getOrDefault("plan", "")).orElseThrow();
        var today = Zones.dateOf(clock.instant());
        var duties = wanted.row()
                .map(id -> planner.begun(plan, rows.find(id).orElseThrow(), today))
                .orElseGet(() -> sheets.begun(plan, rows.of(plan.number()), today));
        duties.stream()
                .filter(wanted::names)
                .findFirst()
                .ifPresent(duty -> silence.during(() -> obligations.open(duty)));
    }

    @Override
    public void ended(UUID job, Map<String, String> args) {
        var plan = args.getOrDefault("plan", "");
        notices.enqueue(obligations.openByUnit(plan).stream()
                .flatMap(unit -> organization.holders(unit.unit(), Role.working()).stream()
                        .map(person -> notice(job, plan, person, unit)))
                .toList());
    }

    private static Notice notice(UUID job, String plan, Staff person, OpenDuties open) {
        var args = new LinkedHashMap<String, String>();
        args.put("plan", plan);
        args.put("unit", Phrases.unit(open.unit()));
        args.put("duties", String.valueOf(open.duties()));
        args.put("late", String.valueOf(open.late()));
        return new Notice(
                plan,
                "tasks",
                job.toString(),
                person.username(),
                NoticeKind.ASSIGNED,
                false,
                "plan.notice.tasks",
                args,
                "/app/plans/" + plan + "/obligations?state=OPEN&unit=" + open.unit());
    }
}
