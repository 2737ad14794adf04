package vn.kstthc.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackPublication;

/** Files the case. */
@Component("feedbackClose")
class CloseFeedback implements JavaDelegate {

    private final FeedbackPublication publication;

    CloseFeedback(FeedbackPublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publication.close(execution.getProcessBusinessKey());
    }
}
