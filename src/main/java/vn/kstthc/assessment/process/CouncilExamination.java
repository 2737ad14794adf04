package vn.kstthc.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.DecidingBody;
import vn.kstthc.assessment.Submissions;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Council's committee examined the draft; its report goes to the Council with the draft. */
@Component
class CouncilExamination implements TaskContract {

    private final Submissions submissions;
    private final AssessmentForms forms;

    CouncilExamination(Submissions submissions, AssessmentForms forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.SUBMISSION;
    }

    @Override
    public String taskKey() {
        return "Task_CouncilExamination";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "adoptDueAt");
        values.put("decidedOn", forms.today());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        submissions.decided(
                task.caseNumber(),
                DecidingBody.COUNCIL_COMMITTEE,
                true,
                AssessmentForms.date(values, "decidedOn"),
                values.requireText("evidence"),
                values.requireText("note"));
        return Map.of();
    }
}
