package vn.kstthc.plan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;

/** After the end of a year tells the leaders of each unit once where the result sheet of their unit is. */
@Component
class ResultTick implements Tick {

    private final PlanStore plans;
    private final PlanOpeningStore openings;
    private final ObligationStore obligations;
    private final Organization organization;
    private final Notices notices;

    ResultTick(
            PlanStore plans,
            PlanOpeningStore openings,
            ObligationStore obligations,
            Organization organization,
            Notices notices) {
        this.plans = plans;
        this.openings = openings;
        this.obligations = obligations;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    @Transactional
    public int tick(Instant now) {
        var year = Zones.dateOf(now).getYear() - 1;
        var told = 0;
        for (var plan : plans.approved(year)) {
            if (!openings.take(plan.number(), "RESULTS", Set.of(String.valueOf(year)))
                    .isEmpty()) {
                told += tell(plan);
            }
        }
        return told;
    }

    private int tell(Plan plan) {
        var letters = obligations.units(plan.number()).stream()
                .flatMap(unit ->
                        organization.leaders(unit).stream().map(leader -> notice(plan, unit, leader.username())))
                .toList();
        notices.enqueue(letters);
        return letters.size();
    }

    private static Notice notice(Plan plan, String unit, String leader) {
        var args = new LinkedHashMap<String, String>();
        args.put("plan", plan.number());
        args.put("unit", Phrases.unit(unit));
        args.put("year", String.valueOf(plan.year()));
        return new Notice(
                plan.number(),
                "results",
                unit,
                leader,
                NoticeKind.INFORMATION,
                false,
                "plan.notice.results",
                args,
                "/app/plans/" + plan.number() + "/results?unit=" + unit);
    }
}
