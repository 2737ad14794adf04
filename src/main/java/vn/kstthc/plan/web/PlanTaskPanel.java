package vn.kstthc.plan.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanMoves;
import vn.kstthc.shared.Zones;

/** What the case page shows of what a unit owes by a plan. */
@Component
class PlanTaskPanel implements CasePanel {

    private final Obligations obligations;
    private final PlanMoves moves;
    private final Clock clock;

    PlanTaskPanel(Obligations obligations, PlanMoves moves, Clock clock) {
        this.obligations = obligations;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public CaseType type() {
        return CaseType.PLAN_TASK;
    }

    @Override
    public String template() {
        return "plan/task-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var obligation = obligations.require(number);
        var model = new HashMap<String, Object>();
        model.put("obligation", obligation);
        model.put("planRow", obligations.rowOf(obligation).orElse(null));
        model.put("moves", moves.of(number));
        model.put("late", obligation.late(Zones.dateOf(clock.instant())));
        model.put("mayMove", moves.mayAsk(number));
        return model;
    }
}
