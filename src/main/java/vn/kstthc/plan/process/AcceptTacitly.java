package vn.kstthc.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;

/** Nobody objected in time. */
@Component("planAcceptTacitly")
class AcceptTacitly implements JavaDelegate {

    private final Obligations obligations;

    AcceptTacitly(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        obligations.acceptTacitly(execution.getProcessBusinessKey());
    }
}
