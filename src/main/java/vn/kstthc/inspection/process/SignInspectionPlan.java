package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionPlans;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Chairman signs the plan, or sends it back. */
@Component
class SignInspectionPlan implements TaskContract {

    private final InspectionPlans plans;
    private final InspectionForms forms;

    SignInspectionPlan(InspectionPlans plans, InspectionForms forms) {
        this.plans = plans;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.PLAN;
    }

    @Override
    public String taskKey() {
        return "Task_SignPlan";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofPlan(task, "signDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if (InspectionProcess.YES.equals(values.requireText("signed"))) {
            plans.sign(task.caseNumber(), values.requireDate("signedOn"), values.text("number"));
            return Map.of("signed", true);
        }
        var draft = plans.giveBack(task.caseNumber(), values.requireText("remark"));
        return Map.of("signed", false, "draftDueAt", Date.from(draft.due()));
    }
}
