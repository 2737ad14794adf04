package vn.kstthc.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;

/** The work of a task is over. */
@Component("planCloseTask")
class CloseTask implements JavaDelegate {

    private final Obligations obligations;

    CloseTask(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        obligations.close(execution.getProcessBusinessKey());
    }
}
