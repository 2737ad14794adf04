package vn.kstthc.plan.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanMoves;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office says what it thinks of a request for another date. */
@Component
class GiveMoveOpinion implements TaskContract {

    private final PlanMoves moves;
    private final MoveForms forms;

    GiveMoveOpinion(PlanMoves moves, MoveForms forms) {
        this.moves = moves;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PlanProcess.MOVE;
    }

    @Override
    public String taskKey() {
        return "Task_GiveMoveOpinion";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.of(moves.require(UUID.fromString(task.subject())));
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        moves.giveOpinion(
                UUID.fromString(task.subject()),
                "YES".equals(values.requireText("supported")),
                values.requireText("opinion"));
        return Map.of();
    }
}
