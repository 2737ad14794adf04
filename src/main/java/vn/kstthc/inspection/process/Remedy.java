package vn.kstthc.inspection.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRemediation;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The unit says what it did about a finding. */
@Component
class Remedy implements TaskContract {

    private final InspectionRemediation remediation;
    private final InspectionForms forms;

    Remedy(InspectionRemediation remediation, InspectionForms forms) {
        this.remediation = remediation;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.REMEDIATION;
    }

    @Override
    public String taskKey() {
        return "Task_Remedy";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofFinding(task, "remedyDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var due = remediation.remedied(
                task.caseNumber(), task.subject(), values.requireDate("remediedOn"), values.requireText("evidence"));
        return Map.of("confirmDueAt", Date.from(due.due()));
    }
}
