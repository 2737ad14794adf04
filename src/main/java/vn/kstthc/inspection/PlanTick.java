package vn.kstthc.inspection;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;

/** Opens the rounds that signed plans foresee, early enough for decision and notice. */
@Component
class PlanTick implements Tick {

    private static final String OPEN = "I-OPEN";

    private final InspectionPlanStore plans;
    private final InspectionIntake intake;
    private final Deadlines deadlines;

    PlanTick(InspectionPlanStore plans, InspectionIntake intake, Deadlines deadlines) {
        this.plans = plans;
        this.intake = intake;
        this.deadlines = deadlines;
    }

    @Override
    @Transactional
    public int tick(Instant now) {
        var today = Zones.dateOf(now);
        var due = plans.waiting().stream()
                .filter(item -> !deadlines.project(OPEN, item.visitFrom()).isAfter(today))
                .toList();
        due.forEach(item -> plans.opened(item.id(), intake.follow(item)));
        return due.size();
    }
}
