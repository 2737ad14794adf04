package vn.kstthc.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.SelfInspections;

/** A unit does not report its self-inspection in time. */
@Component("inspectionEscalateSelf")
class EscalateSelf implements JavaDelegate {

    private final SelfInspections inspections;

    EscalateSelf(SelfInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inspections.overdue(execution.getProcessBusinessKey());
    }
}
