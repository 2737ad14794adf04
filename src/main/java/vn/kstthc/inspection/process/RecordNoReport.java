package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;

/** The day of the visit came without a report of the unit. */
@Component("inspectionRecordNoReport")
class RecordNoReport implements JavaDelegate {

    private final InspectionVisits visits;

    RecordNoReport(InspectionVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.noSelfReport(execution.getProcessBusinessKey());
    }
}
