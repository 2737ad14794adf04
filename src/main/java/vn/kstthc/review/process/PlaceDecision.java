package vn.kstthc.review.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.review.DecisionWay;
import vn.kstthc.review.ReviewDecisions;
import vn.kstthc.review.ReviewTarget;
import vn.kstthc.review.Reviews;

/** Says where the options of a passed result are decided, and which targets are to be carried out. */
@Component("reviewPlaceDecision")
class PlaceDecision implements JavaDelegate {

    private final ReviewDecisions decisions;
    private final Reviews reviews;

    PlaceDecision(ReviewDecisions decisions, Reviews reviews) {
        this.decisions = decisions;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var way = decisions.place(number);
        execution.setVariable("decisionWay", way.name());
        execution.setVariable(
                "targets",
                reviews.targets(number).stream()
                        .filter(ReviewTarget::changes)
                        .map(ReviewTarget::id)
                        .collect(Collectors.toCollection(ArrayList::new)));
        if (way == DecisionWay.OWN) {
            execution.setVariable(
                    "consolidationDueAt", Date.from(decisions.open(number).due()));
        }
    }
}
