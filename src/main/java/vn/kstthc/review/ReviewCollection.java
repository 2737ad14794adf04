package vn.kstthc.review;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The control office collects the results of the units and closes the list for the decision of the year. */
@Service
@Transactional
public class ReviewCollection {

    private static final String KEY = "collect";

    private final YearStore store;
    private final Reviews reviews;
    private final ReviewDecisions decisions;
    private final ReviewDeadlines deadlines;
    private final ReviewEscalation escalation;
    private final CaseFiles files;
    private final Organization organization;

    ReviewCollection(
            YearStore store,
            Reviews reviews,
            ReviewDecisions decisions,
            ReviewDeadlines deadlines,
            ReviewEscalation escalation,
            CaseFiles files,
            Organization organization) {
        this.store = store;
        this.reviews = reviews;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.escalation = escalation;
        this.files = files;
        this.organization = organization;
    }

    public Deadline owe(String number) {
        return deadlines.start(
                number,
                "",
                KEY,
                ReviewIntake.RESULTS_GIVEN,
                reviews.year(number).resultsDue(),
                organization.holder(UnitFunction.CONTROL_OFFICE));
    }

    /** Reviews of the year whose result has not passed. */
    @Transactional(readOnly = true)
    public List<Review> missing(String number) {
        return reviews.ofYearCase(number).stream()
                .filter(review -> !review.ready())
                .toList();
    }

    /** Tells the heads of the units that owe a result. */
    public void reportMissing(String number) {
        missing(number).forEach(review -> escalation.resultMissing(number, review));
    }

    /**
     * Closes the list; later results are decided on their own.
     *
     * @throws Refusal 400 without a remark while results are missing
     */
    public Deadline close(String number, String remark) {
        var missing = missing(number);
        if (!missing.isEmpty() && remark.isBlank()) {
            throw Refusal.invalid(
                    List.of(new FieldProblem("remark", "review.problem.missing-results", missing.size())));
        }
        store.close(number);
        deadlines.meet(number, KEY);
        files.stage(number, "review.stage.decision");
        files.record(
                number,
                Fact.of("review.timeline.collected")
                        .with("missing", String.valueOf(missing.size()))
                        .because(remark));
        return decisions.openYear(reviews.year(number));
    }
}
