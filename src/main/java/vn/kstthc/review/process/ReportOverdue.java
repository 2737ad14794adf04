package vn.kstthc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewEscalation;

/** Tells the heads of the lead unit that the result is overdue. */
@Component("reviewReportOverdue")
class ReportOverdue implements JavaDelegate {

    private final ReviewEscalation escalation;

    ReportOverdue(ReviewEscalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.resultOverdue(execution.getProcessBusinessKey());
    }
}
