package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRemediation;

/** What the conclusion demands is handed over to the unit. */
@Component("inspectionHandOverFindings")
class HandOverFindings implements JavaDelegate {

    private final InspectionRemediation remediation;

    HandOverFindings(InspectionRemediation remediation) {
        this.remediation = remediation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("findings", remediation.items(execution.getProcessBusinessKey()));
    }
}
