package vn.kstthc.inspection.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRemediation;

/** The date by which a finding has to be put right. */
@Component("inspectionBeginRemedy")
class BeginRemedy implements JavaDelegate {

    private final InspectionRemediation remediation;

    BeginRemedy(InspectionRemediation remediation) {
        this.remediation = remediation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = remediation.begin(execution.getProcessBusinessKey(), (String) execution.getVariable("subject"));
        execution.setVariable("remedyDueAt", Date.from(due.due()));
    }
}
