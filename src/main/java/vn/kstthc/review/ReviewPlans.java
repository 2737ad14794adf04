package vn.kstthc.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.DraftAction;

/** The plan of a year, from the registered items to the reviews that it opens (e2). */
@Service
@Transactional
public class ReviewPlans {

    static final String CENTRAL = "review.outside.central";
    static final String PLAN_SENT = "review.outside.plan";

    private final YearStore store;
    private final Reviews reviews;
    private final ReviewIntake intake;
    private final ReviewSigning signing;
    private final ReviewDeadlines deadlines;
    private final ReviewLetters letters;
    private final CaseFiles files;
    private final OutsideFacts outside;
    private final Organization organization;
    private final CurrentStaff current;

    ReviewPlans(
            YearStore store,
            Reviews reviews,
            ReviewIntake intake,
            ReviewSigning signing,
            ReviewDeadlines deadlines,
            ReviewLetters letters,
            CaseFiles files,
            OutsideFacts outside,
            Organization organization,
            CurrentStaff current) {
        this.store = store;
        this.reviews = reviews;
        this.intake = intake;
        this.signing = signing;
        this.deadlines = deadlines;
        this.letters = letters;
        this.files = files;
        this.outside = outside;
        this.organization = organization;
        this.current = current;
    }

    /** Until it is signed the control office edits the items of the plan. */
    @Transactional(readOnly = true)
    public boolean mayEdit(String number) {
        files.require(number);
        return current.inControlOffice() && reviews.year(number).planNumber() == null;
    }

    /**
     * Replaces the items of the plan.
     *
     * @throws Refusal 400 by field, 403 outside the control office, 409 once the plan is signed
     */
    public void replaceItems(String number, List<PlanItem> items) {
        files.require(number);
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("review.refusal.control-office");
        }
        if (reviews.year(number).planNumber() != null) {
            throw Refusal.conflict("review.refusal.plan-signed");
        }
        ReviewRules.checkItems(items, organization, deadlines.today());
        store.replaceItems(number, items);
    }

    /** Keeps the draft. @throws Refusal 400 for a plan without items that is to be submitted */
    public void draft(String number, String purpose, String duties, DraftAction action) {
        if (action == DraftAction.SUBMIT && reviews.items(number).isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("action", "review.problem.no-items")));
        }
        store.planDrafted(number, purpose, duties);
        letters.plan(reviews.year(number), Optional.empty());
    }

    /** The office's leader agrees: the plan lies before the Chairman. */
    public void submitted(String number) {
        files.stage(number, "review.stage.plan");
    }

    public List<Staff> signers() {
        return signing.signers();
    }

    public void sign(String number, String signer, LocalDate on, Optional<String> typed) {
        var signature = signing.sign(number, "KH-UBND", signer, on, typed);
        store.planSigned(number, signature.number(), signer, signature.authority(), on);
        letters.plan(reviews.year(number), Optional.of(signature));
        deadlines.meet(number, "", "plan", on);
        files.record(number, ReviewFacts.signed("review.timeline.plan-signed", signature));
    }

    public void giveBack(String number, String remark) {
        store.returned(number, remark);
        files.record(number, Fact.of("review.timeline.plan-returned").because(remark));
    }

    /** Opens one review for each unit, with its items; doing it again opens none twice. */
    public void openReviews(String number) {
        var year = reviews.year(number);
        var opened = reviews.ofYearCase(number).stream().map(Review::leadUnit).collect(Collectors.toSet());
        var byUnit = reviews.items(number).stream()
                .collect(Collectors.groupingBy(PlanItem::unit, TreeMap::new, Collectors.toList()));
        byUnit.forEach((unit, items) -> {
            if (!opened.contains(unit)) {
                var review = intake.follow(review(year, unit, items), year);
                files.link(number, review, "review.link.plan");
            }
        });
        files.stage(number, "review.stage.review");
    }

    private NewReview review(ReviewYear year, String unit, List<PlanItem> items) {
        return new NewReview(
                "Rà soát thủ tục hành chính năm %d của %s".formatted(year.year(), organization.unitName(unit)),
                unit,
                ReviewTheme.SIMPLIFICATION,
                items.stream()
                        .map(item -> new NewTarget(item.kind(), item.code(), item.name(), null, item.targetPercent()))
                        .toList(),
                null,
                items.stream()
                        .map(PlanItem::due)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(year.resultsDue()),
                items.stream().anyMatch(PlanItem::independent));
    }

    /** The plan has to go to the central body before 31/01 (D16). */
    public Deadline oweSending(String number) {
        outside.owe(number, CENTRAL, PLAN_SENT);
        var first = LocalDate.of(reviews.year(number).year(), 1, 1);
        return deadlines.start(number, "", "send", "D16", first, controlOffice());
    }

    public void sent(String number, LocalDate on, String reference) {
        deadlines.requirePast(
                "sentOn", on, Objects.requireNonNull(reviews.year(number).planSignedOn()));
        outside.done(number, CENTRAL, PLAN_SENT, reference, on, "");
        deadlines.meet(number, "", "send", on);
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
