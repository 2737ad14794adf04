package vn.kstthc.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanChanges;

/** A change of a plan was agreed. */
@Component("planApplyChange")
class ApplyChange implements JavaDelegate {

    private final PlanChanges changes;

    ApplyChange(PlanChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.apply(UUID.fromString((String) execution.getVariable("subject")));
    }
}
