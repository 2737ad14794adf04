package vn.kstthc.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewDecisions;

/** The draft decision goes to the Chairman. */
@Component("reviewSubmitDecision")
class SubmitDecision implements JavaDelegate {

    private final ReviewDecisions decisions;

    SubmitDecision(ReviewDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = decisions.submit(execution.getProcessBusinessKey());
        execution.setVariable("decisionDueAt", Date.from(due.due()));
    }
}
