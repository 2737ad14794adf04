package vn.kstthc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewExecutions;

/** Closes a review with what came of it. */
@Component("reviewClose")
class CloseReview implements JavaDelegate {

    private final ReviewExecutions executions;

    CloseReview(ReviewExecutions executions) {
        this.executions = executions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        executions.close(execution.getProcessBusinessKey());
    }
}
