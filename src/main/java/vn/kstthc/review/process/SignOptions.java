package vn.kstthc.review.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewDecisions;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Chairman or a Vice-Chairman approves the options, or sends the report back. */
@Component
class SignOptions implements TaskContract {

    private final ReviewDecisions decisions;
    private final ReviewForms forms;

    SignOptions(ReviewDecisions decisions, ReviewForms forms) {
        this.decisions = decisions;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return ReviewProcess.DECISION;
    }

    @Override
    public String taskKey() {
        return "Task_SignDecision";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "decisionDueAt");
        values.put("optionsText", forms.options(task.caseNumber()));
        values.put("signers", ReviewForms.signers(decisions.signers()));
        values.put("signedOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if (ReviewProcess.YES.equals(values.requireText("signed"))) {
            decisions.sign(
                    task.caseNumber(),
                    values.requireText("signer"),
                    values.requireDate("signedOn"),
                    values.text("number"));
            return Map.of("signed", true);
        }
        var again = decisions.giveBack(task.caseNumber(), values.requireText("remark"));
        return Map.of("signed", false, "consolidationDueAt", Date.from(again.due()));
    }
}
