package vn.kstthc.plan.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The overseer accepts what the unit did, or sends it back. */
@Component
class AcceptResult implements TaskContract {

    private final Obligations obligations;
    private final PlanForms forms;

    AcceptResult(Obligations obligations, PlanForms forms) {
        this.obligations = obligations;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PlanProcess.TASK;
    }

    @Override
    public String taskKey() {
        return "Task_AcceptResult";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofResult(task.caseNumber(), task.variables());
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if ("ACCEPT".equals(values.requireText("decision"))) {
            obligations.accept(task.caseNumber());
            return Map.of("accepted", true);
        }
        var redo = obligations.giveBack(task.caseNumber(), values.requireText("remark"));
        return Map.of("accepted", false, "taskDueAt", Date.from(redo.due()));
    }
}
