package vn.kstthc.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewResults;

/** The control office received the result. */
@Component("reviewReceiveResult")
class ReceiveResult implements JavaDelegate {

    private final ReviewResults results;

    ReceiveResult(ReviewResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = results.receive(execution.getProcessBusinessKey());
        execution.setVariable("qualityDueAt", Date.from(due.due()));
    }
}
