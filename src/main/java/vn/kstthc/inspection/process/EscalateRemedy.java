package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRemediation;

/** A finding is not put right in time. */
@Component("inspectionEscalateRemedy")
class EscalateRemedy implements JavaDelegate {

    private final InspectionRemediation remediation;

    EscalateRemedy(InspectionRemediation remediation) {
        this.remediation = remediation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remediation.overdue(execution.getProcessBusinessKey(), (String) execution.getVariable("subject"));
    }
}
