package vn.kstthc.plan.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanChanges;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Whoever may sign the plan decides about a change. */
@Component
class DecideChange implements TaskContract {

    private final PlanChanges changes;
    private final MoveForms forms;

    DecideChange(PlanChanges changes, MoveForms forms) {
        this.changes = changes;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PlanProcess.CHANGE;
    }

    @Override
    public String taskKey() {
        return "Task_DecideChange";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.of(changes.require(UUID.fromString(task.subject())));
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var approved = "YES".equals(values.requireText("approved"));
        changes.decide(
                UUID.fromString(task.subject()),
                approved,
                values.text("decision").orElse(""));
        return Map.of("changeApproved", approved);
    }
}
