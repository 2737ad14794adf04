package vn.kstthc.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackDesk;

/** The letter of refusal, and the end of the case. */
@Component("feedbackRefuse")
class RefuseFeedback implements JavaDelegate {

    private final FeedbackDesk desk;

    RefuseFeedback(FeedbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.refuse(execution.getProcessBusinessKey());
    }
}
