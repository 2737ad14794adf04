package vn.kstthc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.workflow.Processes;

/** The consolidated report and the decision that approves options (e6, e7). */
@Service
@Transactional
public class ReviewDecisions {

    static final String MESSAGE = "review-decided";
    private static final String KEY = "decision";

    private final Reviews reviews;
    private final ReviewStore store;
    private final ReviewDecisionStore decisions;
    private final ReviewSigning signing;
    private final ReviewDeadlines deadlines;
    private final ReviewLetters letters;
    private final CostSheets sheets;
    private final CaseFiles files;
    private final Processes processes;
    private final Organization organization;

    ReviewDecisions(
            Reviews reviews,
            ReviewStore store,
            ReviewDecisionStore decisions,
            ReviewSigning signing,
            ReviewDeadlines deadlines,
            ReviewLetters letters,
            CostSheets sheets,
            CaseFiles files,
            Processes processes,
            Organization organization) {
        this.reviews = reviews;
        this.store = store;
        this.decisions = decisions;
        this.signing = signing;
        this.deadlines = deadlines;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.processes = processes;
        this.organization = organization;
    }

    /** Where the options of a passed result are decided: with the year while it collects results, else on their own. */
    public DecisionWay place(String number) {
        store.ready(number);
        var review = reviews.require(number);
        if (reviews.targets(number).stream().noneMatch(ReviewTarget::changes)) {
            return DecisionWay.NONE;
        }
        files.stage(number, "review.stage.decision");
        var yearCase = review.yearCase();
        return yearCase != null && !reviews.year(yearCase).closed() ? DecisionWay.YEAR : DecisionWay.OWN;
    }

    /** A decision of its own for one review; its report has a period of its own. */
    public Deadline open(String number) {
        decisions.insert(number);
        return deadlines.fromToday(number, "consolidation", "F-RV.OWN", controlOffice());
    }

    /** The decision of a year, whose report is due by D17 or the given day. */
    Deadline openYear(ReviewYear year) {
        decisions.insert(year.caseNumber());
        return deadlines.start(
                year.caseNumber(), "", "consolidation", "F-RV.CONSOLIDATION", year.consolidationDue(), controlOffice());
    }

    public void draft(String number, String assessment, String recommendation) {
        decisions.drafted(number, assessment, recommendation);
        var decision = reviews.decision(number);
        letters.consolidation(decision, Optional.empty());
        letters.decision(decision, Optional.empty());
    }

    public void reported(String number, SignatureRecord signature) {
        decisions.reported(number, signature.number(), signature.signedOn());
        letters.consolidation(reviews.decision(number), Optional.of(signature));
        deadlines.meet(number, "", "consolidation", signature.signedOn());
        files.record(number, ReviewFacts.signed("review.timeline.consolidated", signature));
    }

    /** The draft decision lies before the Chairman. */
    public Deadline submit(String number) {
        files.stage(number, "review.stage.decision");
        return deadlines.fromToday(number, KEY, "F-RV.DECISION", organization.committee());
    }

    public List<Staff> signers() {
        return signing.signers();
    }

    /** Signed: the options are approved; what they will really cost gets sheets of its own. */
    public void sign(String number, String signer, LocalDate on, Optional<String> typed) {
        var signature = signing.sign(number, "QĐ-UBND", signer, on, typed);
        decisions.signed(number, signature.number(), signer, signature.authority(), on);
        for (var review : reviews.decidedIn(number)) {
            store.decided(review.caseNumber(), number);
            reviews.targets(review.caseNumber()).stream()
                    .filter(ReviewTarget::changes)
                    .forEach(this::realisedSheet);
        }
        letters.decision(reviews.decision(number), Optional.of(signature));
        deadlines.meet(number, "", KEY, on);
        files.record(number, ReviewFacts.signed("review.timeline.decided", signature));
    }

    /** Back to the control office. */
    public Deadline giveBack(String number, String remark) {
        decisions.returned(number, remark);
        deadlines.meet(number, KEY);
        files.record(number, Fact.of("review.timeline.decision-returned").because(remark));
        return deadlines.fromToday(number, "consolidation", "F-RV.REDO", controlOffice());
    }

    /** Every review about which the year decided goes on to its execution; the year is done. */
    public void announce(String yearCase) {
        var decision = reviews.decision(yearCase);
        for (var review : reviews.decidedIn(yearCase)) {
            if (reviews.targets(review.caseNumber()).stream().anyMatch(ReviewTarget::changes)) {
                files.record(
                        review.caseNumber(),
                        ReviewFacts.signed(
                                "review.timeline.decided",
                                Objects.requireNonNull(decision.number()),
                                Objects.requireNonNull(decision.signedOn())));
                processes.correlate(MESSAGE, review.caseNumber(), Map.of());
            }
        }
        files.close(yearCase, "review.outcome.year-decided");
    }

    /** Starts as a copy of what was promised. */
    private void realisedSheet(ReviewTarget target) {
        sheets.find(target.id()).filter(CostSheet::complete).ifPresent(promised -> {
            var sheet = sheets.create(target.realisedOwner(), target.name());
            sheets.save(sheet.withFiguresOf(promised));
        });
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
