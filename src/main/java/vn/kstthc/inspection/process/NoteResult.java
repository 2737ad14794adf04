package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.SelfInspections;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The direct superior takes note of the result or asks again. */
@Component
class NoteResult implements TaskContract {

    private final SelfInspections inspections;
    private final InspectionForms forms;

    NoteResult(SelfInspections inspections, InspectionForms forms) {
        this.inspections = inspections;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.SELF;
    }

    @Override
    public String taskKey() {
        return "Task_NoteResult";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofSelf(task, "noteDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if ("NOTE".equals(values.requireText("decision"))) {
            inspections.note(task.caseNumber());
            return Map.of("noted", true);
        }
        var again = inspections.giveBack(task.caseNumber(), values.requireText("remark"));
        return Map.of("noted", false, "selfDueAt", Date.from(again.due()));
    }
}
