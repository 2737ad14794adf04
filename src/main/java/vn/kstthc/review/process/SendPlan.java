package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewPlans;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office records that the plan went to the central body. */
@Component
class SendPlan implements TaskContract {

    private final ReviewPlans plans;
    private final ReviewForms forms;

    SendPlan(ReviewPlans plans, ReviewForms forms) {
        this.plans = plans;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return ReviewProcess.YEAR;
    }

    @Override
    public String taskKey() {
        return "Task_SendPlan";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "sendDueAt");
        values.put("sentOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        plans.sent(task.caseNumber(), values.requireDate("sentOn"), values.requireText("reference"));
        return Map.of();
    }
}
