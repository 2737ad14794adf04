package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;

/** The visits of an announced round begin. */
@Component("inspectionStartVisits")
class StartVisits implements JavaDelegate {

    private final InspectionVisits visits;

    StartVisits(InspectionVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.beginAll(execution.getProcessBusinessKey());
    }
}
