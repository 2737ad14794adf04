package vn.kstthc.feedback.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Chairman, or the Vice-Chairman in charge, names the unit after the second return: final. */
@Component
class AssignFinally implements TaskContract {

    private final FeedbackParts parts;
    private final FeedbackForms forms;

    AssignFinally(FeedbackParts parts, FeedbackForms forms) {
        this.parts = parts;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.PART;
    }

    @Override
    public String taskKey() {
        return "Task_AssignFinally";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.partHead(task, "reassignDueAt", parts.require(task.subject()));
        values.put("units", forms.units());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var unit = values.requireText("unit");
        var decidedOn = values.requireDate("decidedOn");
        var reply = parts.assignFinally(task.subject(), unit, values.requireText("direction"), decidedOn);
        return Map.of("unit", unit, "replyDueAt", Date.from(reply.due()));
    }
}
