package vn.kstthc.plan.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanApproval;

/** The draft goes to whoever signs. */
@Component("planSubmit")
class SubmitPlan implements JavaDelegate {

    private final PlanApproval approval;

    SubmitPlan(PlanApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "signDueAt",
                Date.from(approval.submit(execution.getProcessBusinessKey()).due()));
    }
}
