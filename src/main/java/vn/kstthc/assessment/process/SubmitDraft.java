package vn.kstthc.assessment.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.Submissions;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The draft is submitted; a resolution takes the way over the People's Council. */
@Component
class SubmitDraft implements TaskContract {

    private final Submissions submissions;
    private final AssessmentForms forms;

    SubmitDraft(Submissions submissions, AssessmentForms forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.SUBMISSION;
    }

    @Override
    public String taskKey() {
        return "Task_Submit";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "submitDueAt");
        values.put("submittedOn", forms.today());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var adopt = submissions.submit(
                task.caseNumber(), values.requireText("letter"), AssessmentForms.date(values, "submittedOn"));
        return Map.of("resolution", submissions.needsCouncil(task.caseNumber()), "adoptDueAt", Date.from(adopt.due()));
    }
}
