package vn.kstthc.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackDesk;

/** The letter that directs the sender elsewhere, and the end of the case. */
@Component("feedbackRedirect")
class RedirectFeedback implements JavaDelegate {

    private final FeedbackDesk desk;

    RedirectFeedback(FeedbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.redirect(execution.getProcessBusinessKey());
    }
}
