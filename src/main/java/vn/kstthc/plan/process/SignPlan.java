package vn.kstthc.plan.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Whoever holds the authority signs the plan, or sends it back. */
@Component
class SignPlan implements TaskContract {

    private final PlanApproval approval;
    private final PlanForms forms;

    SignPlan(PlanApproval approval, PlanForms forms) {
        this.approval = approval;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PlanProcess.APPROVAL;
    }

    @Override
    public String taskKey() {
        return "Task_SignPlan";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofPlan(task.caseNumber());
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if ("YES".equals(values.requireText("signed"))) {
            approval.approve(task.caseNumber(), values.text("decision").orElse(""), values.requireDate("signedOn"));
            return Map.of("signed", true);
        }
        var draft = approval.giveBack(task.caseNumber(), values.requireText("remark"));
        return Map.of("signed", false, "prepareDueAt", Date.from(draft.due()));
    }
}
