package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewPlans;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Chairman or a Vice-Chairman signs the plan, or sends it back. */
@Component
class ApprovePlan implements TaskContract {

    private final ReviewPlans plans;
    private final ReviewForms forms;

    ApprovePlan(ReviewPlans plans, ReviewForms forms) {
        this.plans = plans;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return ReviewProcess.YEAR;
    }

    @Override
    public String taskKey() {
        return "Task_ApprovePlan";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "planDueAt");
        values.put("itemsText", forms.items(task.caseNumber()));
        values.put("signers", ReviewForms.signers(plans.signers()));
        values.put("signedOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var signed = ReviewProcess.YES.equals(values.requireText("signed"));
        if (signed) {
            plans.sign(
                    task.caseNumber(),
                    values.requireText("signer"),
                    values.requireDate("signedOn"),
                    values.text("number"));
        } else {
            plans.giveBack(task.caseNumber(), values.requireText("remark"));
        }
        return Map.of("signed", signed);
    }
}
