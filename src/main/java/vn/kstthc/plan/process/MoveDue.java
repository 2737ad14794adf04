package vn.kstthc.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanMoves;

/** The leader agreed to another date. */
@Component("planMoveDue")
class MoveDue implements JavaDelegate {

    private final PlanMoves moves;

    MoveDue(PlanMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.apply(UUID.fromString((String) execution.getVariable("subject")));
    }
}
