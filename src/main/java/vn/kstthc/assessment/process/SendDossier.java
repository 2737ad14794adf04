package vn.kstthc.assessment.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentReports;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The drafter sends the dossier: to the control office, or for appraisal when the opinion is there. */
@Component
class SendDossier implements TaskContract {

    private final AssessmentReports reports;
    private final AssessmentForms forms;

    SendDossier(AssessmentReports reports, AssessmentForms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.ASSESSMENT;
    }

    @Override
    public String taskKey() {
        return "Task_SendDossier";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "sendDueAt");
        values.put("sentOn", forms.today());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var added = AssessmentForms.procedures(values);
        var on = AssessmentForms.date(values, "sentOn");
        var recipient = values.requireText("recipient");
        if ("APPRAISER".equals(recipient)) {
            reports.handInForAppraisal(task.caseNumber(), on, added);
            return Map.of("recipient", recipient);
        }
        var comment = reports.sendForOpinion(task.caseNumber(), on, added);
        return Map.of("recipient", recipient, "commentDueAt", Date.from(comment.due()));
    }
}
