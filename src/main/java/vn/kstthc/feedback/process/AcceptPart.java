package vn.kstthc.feedback.process;

import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The unit says whether it is competent; if so its own period starts on the day of receipt. */
@Component
class AcceptPart implements TaskContract {

    private final FeedbackParts parts;
    private final FeedbackForms forms;
    private final Clock clock;

    AcceptPart(FeedbackParts parts, FeedbackForms forms, Clock clock) {
        this.parts = parts;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.PART;
    }

    @Override
    public String taskKey() {
        return "Task_AcceptPart";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.partHead(task, "acceptDueAt", parts.require(task.subject()));
        values.put("units", forms.units());
        values.put("receivedOn", Zones.dateOf(clock.instant()).toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var variables = new HashMap<String, Object>();
        var competent = FeedbackProcess.YES.equals(values.requireText("competent"));
        variables.put("competent", competent);
        if (competent) {
            var received = values.date("receivedOn").orElseGet(() -> Zones.dateOf(clock.instant()));
            variables.put(
                    "replyDueAt",
                    Date.from(parts.accept(task.subject(), received).due()));
        } else {
            var reassign = parts.giveBack(task.subject(), values.requireText("reason"), values.text("proposedUnit"));
            variables.put("reassignDueAt", Date.from(reassign.due()));
        }
        return variables;
    }
}
