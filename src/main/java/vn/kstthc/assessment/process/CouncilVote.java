package vn.kstthc.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.DecidingBody;
import vn.kstthc.assessment.Submissions;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The vote of the People's Council. */
@Component
class CouncilVote implements TaskContract {

    private final Submissions submissions;
    private final AssessmentForms forms;

    CouncilVote(Submissions submissions, AssessmentForms forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.SUBMISSION;
    }

    @Override
    public String taskKey() {
        return "Task_Vote";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "adoptDueAt");
        values.put("decidedOn", forms.today());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var passed = AssessmentProcess.YES.equals(values.requireText("passed"));
        submissions.decided(
                task.caseNumber(),
                DecidingBody.COUNCIL,
                passed,
                AssessmentForms.date(values, "decidedOn"),
                values.requireText("evidence"),
                values.text("note").orElse(""));
        return Map.of("votePassed", passed);
    }
}
