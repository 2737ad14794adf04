package vn.kstthc.plan.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;

/** From now on the overseer has days to look. */
@Component("planBeginAcceptance")
class BeginAcceptance implements JavaDelegate {

    private final Obligations obligations;

    BeginAcceptance(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = obligations.beginAcceptance(
                execution.getProcessBusinessKey(), (String) execution.getVariable("overseer"));
        execution.setVariable("acceptDueAt", Date.from(due.due()));
    }
}
