package vn.kstthc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewEscalation;

/** Tells the heads of the lead unit that an option is not in force in time. */
@Component("reviewReportExecutionOverdue")
class ReportExecutionOverdue implements JavaDelegate {

    private final ReviewEscalation escalation;

    ReportExecutionOverdue(ReviewEscalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.executionOverdue((String) execution.getVariable("subject"));
    }
}
