package vn.kstthc.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackDesk;

/** Nothing was completed before the limit. */
@Component("feedbackCloseIncomplete")
class CloseIncomplete implements JavaDelegate {

    private final FeedbackDesk desk;

    CloseIncomplete(FeedbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.closeIncomplete(execution.getProcessBusinessKey());
    }
}
