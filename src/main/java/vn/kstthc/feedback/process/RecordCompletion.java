package vn.kstthc.feedback.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackDesk;
import vn.kstthc.feedback.Feedbacks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The completed feedback arrived; its clock starts then. */
@Component
class RecordCompletion implements TaskContract {

    private final FeedbackDesk desk;
    private final Feedbacks feedbacks;
    private final FeedbackForms forms;

    RecordCompletion(FeedbackDesk desk, Feedbacks feedbacks, FeedbackForms forms) {
        this.desk = desk;
        this.feedbacks = feedbacks;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.FEEDBACK;
    }

    @Override
    public String taskKey() {
        return "Task_RecordCompletion";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "completionDueAt");
        values.put("guidance", feedbacks.require(task.caseNumber()).guidance().orElse(""));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var arrived = values.requireInstant("completedAt");
        var check = desk.complete(
                task.caseNumber(), arrived, values.text("addedContent").orElse(""), SenderFields.of(values));
        return Map.of("checkDueAt", Date.from(check.due()));
    }
}
