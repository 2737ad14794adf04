package vn.kstthc.inspection.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionPlans;

/** The draft plan goes to the Chairman. */
@Component("inspectionSubmitPlan")
class SubmitPlan implements JavaDelegate {

    private final InspectionPlans plans;

    SubmitPlan(InspectionPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "signDueAt",
                Date.from(plans.submit(execution.getProcessBusinessKey()).due()));
    }
}
