package vn.kstthc.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.IssuedDocument;
import vn.kstthc.assessment.SubmissionResult;
import vn.kstthc.assessment.Submissions;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The document is issued with symbol and dates, or the proposal of one is accepted; or neither. */
@Component
class RecordIssued implements TaskContract {

    private final Submissions submissions;
    private final AssessmentForms forms;

    RecordIssued(Submissions submissions, AssessmentForms forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.SUBMISSION;
    }

    @Override
    public String taskKey() {
        return "Task_RecordIssued";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "adoptDueAt");
        values.put("results", forms.choices(submissions.results(task.caseNumber()), SubmissionResult::key));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var result = SubmissionResult.valueOf(values.requireText("result"));
        switch (result) {
            case ISSUED ->
                submissions.issue(
                        task.caseNumber(),
                        new IssuedDocument(
                                values.requireText("symbol"),
                                AssessmentForms.date(values, "signedOn"),
                                values.date("effectiveOn")));
            case ACCEPTED ->
                submissions.accept(
                        task.caseNumber(),
                        values.requireText("acceptedBy"),
                        AssessmentForms.date(values, "acceptedOn"));
            case DROPPED -> submissions.drop(task.caseNumber(), values.requireText("dropReason"));
        }
        return Map.of("result", result.name());
    }
}
