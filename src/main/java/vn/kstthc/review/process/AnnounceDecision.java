package vn.kstthc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewDecisions;

/** Tells every review about the decision of its year. */
@Component("reviewAnnounceDecision")
class AnnounceDecision implements JavaDelegate {

    private final ReviewDecisions decisions;

    AnnounceDecision(ReviewDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.announce(execution.getProcessBusinessKey());
    }
}
