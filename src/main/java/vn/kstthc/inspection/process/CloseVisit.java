package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;

/** The visit is over. */
@Component("inspectionCloseVisit")
class CloseVisit implements JavaDelegate {

    private final InspectionVisits visits;

    CloseVisit(InspectionVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.close(execution.getProcessBusinessKey());
    }
}
