package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRemediation;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The team confirms what the unit did, or has it done again. */
@Component
class ConfirmRemedy implements TaskContract {

    private final InspectionRemediation remediation;
    private final InspectionForms forms;

    ConfirmRemedy(InspectionRemediation remediation, InspectionForms forms) {
        this.remediation = remediation;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.REMEDIATION;
    }

    @Override
    public String taskKey() {
        return "Task_ConfirmRemedy";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofFinding(task, "confirmDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if (InspectionProcess.YES.equals(values.requireText("confirmed"))) {
            remediation.confirm(task.caseNumber(), task.subject());
            return Map.of("confirmed", true);
        }
        var redo = remediation.refuse(task.caseNumber(), task.subject(), values.requireText("remark"));
        return Map.of("confirmed", false, "remedyDueAt", Date.from(redo.due()));
    }
}
