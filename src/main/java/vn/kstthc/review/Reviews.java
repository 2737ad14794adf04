package vn.kstthc.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;

/** Reads reviews, targets, decisions and years. Callers have checked that the reader may see the case. */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private final ReviewStore reviews;
    private final TargetStore targets;
    private final ReviewDecisionStore decisions;
    private final YearStore years;

    Reviews(ReviewStore reviews, TargetStore targets, ReviewDecisionStore decisions, YearStore years) {
        this.reviews = reviews;
        this.targets = targets;
        this.decisions = decisions;
        this.years = years;
    }

    public Review require(String number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    /** Empty for the case of a year. */
    public Optional<Review> find(String number) {
        return reviews.find(number);
    }

    public ReviewTarget target(String id) {
        return targets.find(id).orElseThrow(() -> unknown(id));
    }

    Optional<ReviewTarget> findTarget(String id) {
        return targets.find(id);
    }

    public List<ReviewTarget> targets(String number) {
        return targets.of(number);
    }

    public ReviewYear year(String number) {
        return years.find(number).orElseThrow(() -> unknown(number));
    }

    /** The case of the year's review, if there is one. */
    public Optional<String> yearCase(int year) {
        return years.caseOf(year);
    }

    public List<Registration> registrations(String yearCase) {
        return years.registrations(yearCase);
    }

    public List<PlanItem> items(String yearCase) {
        return years.items(yearCase);
    }

    public List<Review> ofYearCase(String yearCase) {
        return reviews.ofYearCase(yearCase);
    }

    public Optional<ReviewDecision> findDecision(String number) {
        return decisions.find(number);
    }

    public ReviewDecision decision(String number) {
        return findDecision(number).orElseThrow(() -> unknown(number));
    }

    /** The reviews about which this decision decides: those of the year that are ready, or the one review. */
    public List<Review> decidedIn(String number) {
        return years.find(number).isEmpty()
                ? List.of(require(number))
                : ofYearCase(number).stream()
                        .filter(Review::ready)
                        .filter(review -> review.decidedBy() == null || number.equals(review.decidedBy()))
                        .toList();
    }

    private static Refusal unknown(String what) {
        return Refusal.notFound("review.refusal.unknown", what);
    }
}
