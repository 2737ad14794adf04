package vn.kstthc.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewCollection;
import vn.kstthc.review.ReviewPlans;

/** Opens the reviews of the approved plan. */
@Component("reviewOpenReviews")
class OpenReviews implements JavaDelegate {

    private final ReviewPlans plans;
    private final ReviewCollection collection;

    OpenReviews(ReviewPlans plans, ReviewCollection collection) {
        this.plans = plans;
        this.collection = collection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        plans.openReviews(number);
        execution.setVariable("sendDueAt", Date.from(plans.oweSending(number).due()));
        execution.setVariable("collectDueAt", Date.from(collection.owe(number).due()));
    }
}
