package vn.kstthc.plan.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanMoves;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The leader decides about a request for another date. */
@Component
class DecideMove implements TaskContract {

    private final PlanMoves moves;
    private final MoveForms forms;

    DecideMove(PlanMoves moves, MoveForms forms) {
        this.moves = moves;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PlanProcess.MOVE;
    }

    @Override
    public String taskKey() {
        return "Task_DecideMove";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.of(moves.require(UUID.fromString(task.subject())));
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var approved = "YES".equals(values.requireText("approved"));
        moves.decide(
                UUID.fromString(task.subject()),
                approved,
                values.text("decision").orElse(""));
        return Map.of("moveApproved", approved);
    }
}
