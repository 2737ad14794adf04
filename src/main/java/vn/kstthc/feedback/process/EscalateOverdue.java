package vn.kstthc.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackEscalation;

/** Tells the head of the handling unit that a reply is overdue. */
@Component("feedbackEscalateOverdue")
class EscalateOverdue implements JavaDelegate {

    private final FeedbackEscalation escalation;

    EscalateOverdue(FeedbackEscalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.overdue((String) execution.getVariable("subject"));
    }
}
