package vn.kstthc.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;

/** The date of a task passed and nothing was submitted. */
@Component("planRecordOverdue")
class RecordOverdue implements JavaDelegate {

    private final Obligations obligations;

    RecordOverdue(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        obligations.overdue(execution.getProcessBusinessKey());
    }
}
