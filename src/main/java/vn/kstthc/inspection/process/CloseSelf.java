package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.SelfInspections;

/** The self-inspection is over. */
@Component("inspectionCloseSelf")
class CloseSelf implements JavaDelegate {

    private final SelfInspections inspections;

    CloseSelf(SelfInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inspections.close(execution.getProcessBusinessKey());
    }
}
