package vn.kstthc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;

/** Opens the obligations of periods that begin, looking once a day at each plan that runs. */
@Component
class PeriodTick implements Tick {

    private final PlanStore plans;
    private final ObligationOpening opening;
    private final Map<String, LocalDate> lookedAt = new ConcurrentHashMap<>();

    PeriodTick(PlanStore plans, ObligationOpening opening) {
        this.plans = plans;
        this.opening = opening;
    }

    @Override
    public int tick(Instant now) {
        var today = Zones.dateOf(now);
        var ordered = 0;
        for (var plan : plans.approved(today.getYear())) {
            if (!today.equals(lookedAt.get(plan.number()))) {
                ordered += opening.whatBegan(plan.number());
                lookedAt.put(plan.number(), today);
            }
        }
        return ordered;
    }
}
