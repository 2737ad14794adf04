package vn.kstthc.feedback.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office names another unit after the first return. */
@Component
class ReassignPart implements TaskContract {

    private final FeedbackParts parts;
    private final FeedbackForms forms;

    ReassignPart(FeedbackParts parts, FeedbackForms forms) {
        this.parts = parts;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.PART;
    }

    @Override
    public String taskKey() {
        return "Task_Reassign";
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
        parts.reassign(task.subject(), unit, values.requireText("reason"));
        return Map.of("unit", unit, "returnedBefore", true);
    }
}
