package vn.kstthc.feedback.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackParts;

/** A unit gets the part. */
@Component("feedbackHandOver")
class HandOverPart implements JavaDelegate {

    private final FeedbackParts parts;

    HandOverPart(FeedbackParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deadline =
                parts.handOver((String) execution.getVariable("subject"), (String) execution.getVariable("unit"));
        execution.setVariable("acceptDueAt", Date.from(deadline.due()));
    }
}
