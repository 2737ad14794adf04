package vn.kstthc.feedback.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;

/** Opens a part: forwarded with a letter first, or handed over at once. */
@Component("feedbackOpenPart")
class OpenPart implements JavaDelegate {

    private final FeedbackParts parts;

    OpenPart(FeedbackParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var partId = (String) execution.getVariable("subject");
        var part = parts.require(partId);
        var forward = parts.open(partId);
        execution.setVariable("partRoute", forward.isPresent() ? "FORWARD" : "HANDLE");
        execution.setVariable("unit", part.unit().orElse(""));
        execution.setVariable("inside", part.unit().isPresent());
        execution.setVariable("returnedBefore", false);
        forward.ifPresent(deadline -> execution.setVariable("forwardDueAt", Date.from(deadline.due())));
    }
}
