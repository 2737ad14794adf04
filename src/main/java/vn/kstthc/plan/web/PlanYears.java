package vn.kstthc.plan.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Zones;

/** Which year a plan is likely about that is made now: this one, from October on the next. */
@Component
class PlanYears {

    private static final int OCTOBER = 10;

    private final Clock clock;

    PlanYears(Clock clock) {
        this.clock = clock;
    }

    int next() {
        var today = Zones.dateOf(clock.instant());
        return today.getMonthValue() < OCTOBER ? today.getYear() : today.getYear() + 1;
    }
}
