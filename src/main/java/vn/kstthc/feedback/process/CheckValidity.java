package vn.kstthc.feedback.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackDesk;
import vn.kstthc.feedback.RedirectTarget;
import vn.kstthc.feedback.Validity;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Valid, to be completed, refused or directed elsewhere. */
@Component
class CheckValidity implements TaskContract {

    private final FeedbackDesk desk;
    private final FeedbackForms forms;

    CheckValidity(FeedbackDesk desk, FeedbackForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.FEEDBACK;
    }

    @Override
    public String taskKey() {
        return "Task_CheckValidity";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.head(task, "checkDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var validity = Validity.valueOf(values.requireText("validity"));
        var number = task.caseNumber();
        return switch (validity) {
            case VALID ->
                Map.of(
                        "validity",
                        validity.name(),
                        "classifyDueAt",
                        Date.from(desk.accept(number).due()));
            case INCOMPLETE -> {
                var due = desk.guide(number, values.requireText("guidance"));
                yield Map.of("validity", validity.name(), "completionDueAt", Date.from(due.due()));
            }
            case REFUSED -> {
                desk.decideRefusal(number, values.requireText("refusalReason"));
                yield Map.of("validity", validity.name());
            }
            case REDIRECTED -> {
                var target = RedirectTarget.valueOf(values.requireText("redirectTo"));
                desk.decideRedirection(number, target, values.text("redirectNote"));
                yield Map.of("validity", validity.name());
            }
        };
    }
}
