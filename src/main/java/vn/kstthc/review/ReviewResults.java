package vn.kstthc.review;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;

/** The result of a unit: its report, the check of quality, the independent review, and the leader's word (e3 to e5, e9). */
@Service
@Transactional
public class ReviewResults {

    private final Reviews reviews;
    private final ReviewStore store;
    private final ReviewTargets targets;
    private final ReviewDeadlines deadlines;
    private final ReviewLetters letters;
    private final CostSheets sheets;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;

    ReviewResults(
            Reviews reviews,
            ReviewStore store,
            ReviewTargets targets,
            ReviewDeadlines deadlines,
            ReviewLetters letters,
            CostSheets sheets,
            CaseFiles files,
            Organization organization,
            CurrentStaff current) {
        this.reviews = reviews;
        this.store = store;
        this.targets = targets;
        this.deadlines = deadlines;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.organization = organization;
        this.current = current;
    }

    /**
     * Keeps the draft of the report. A submitted one must have whole forms, which become files of the case.
     *
     * @throws Refusal 400 naming what is missing
     */
    public void draft(String number, String conclusion, DraftAction action) {
        if (action == DraftAction.SUBMIT) {
            var missing = targets.missing(reviews.require(number));
            if (!missing.isEmpty()) {
                throw Refusal.invalid(missing);
            }
        }
        store.drafted(number, conclusion);
        if (action == DraftAction.SUBMIT) {
            var review = reviews.require(number);
            letters.forms(review);
            letters.report(review, Optional.empty());
        }
    }

    /** The report is signed; its figures are frozen. */
    public void reported(String number, SignatureRecord signature) {
        store.reported(number, signature.number(), signature.signedOn());
        reviews.targets(number).forEach(target -> sheets.freeze(target.id()));
        letters.report(reviews.require(number), Optional.of(signature));
        deadlines.meet(number, "", "result", signature.signedOn());
        files.record(number, ReviewFacts.signed("review.timeline.reported", signature));
    }

    /** The control office has the result: its period starts. */
    public Deadline receive(String number) {
        files.stage(number, "review.stage.quality");
        return deadlines.fromToday(number, "quality", "F-RV.QUALITY", controlOffice());
    }

    public void pass(String number, String opinion) {
        checked(number, Quality.PASSED, opinion);
    }

    /** Back to the unit, with the opinion as a letter. */
    public Deadline giveBack(String number, String opinion) {
        checked(number, Quality.RETURNED, opinion);
        return redo(number);
    }

    /** Control office and unit disagree: the leader decides (e9). */
    public Deadline disagree(String number, String opinion) {
        checked(number, Quality.DISAGREED, opinion);
        files.stage(number, "review.stage.disagreement");
        return deadlines.fromToday(number, "disagreement", "F-RV.DISAGREEMENT", organization.committee());
    }

    /** The leader keeps the unit's option. */
    public void keepOption(String number, String reason) {
        lead(number, true, reason);
    }

    /** The leader follows the control office: the unit does its result again. */
    public Deadline rejectOption(String number, String reason) {
        lead(number, false, reason);
        return redo(number);
    }

    public void independentDraft(String number, String findings, String proposals) {
        store.independent(number, findings, proposals);
        letters.independent(reviews.require(number));
    }

    public void independentDone(String number) {
        deadlines.meet(number, "independent");
        files.record(number, Fact.of("review.timeline.independent"));
    }

    private void checked(String number, Quality quality, String opinion) {
        store.checked(number, quality, opinion);
        deadlines.meet(number, "quality");
        files.record(
                number,
                Fact.of("review.timeline.checked")
                        .with("quality", Phrases.key(quality.key()))
                        .because(opinion));
        if (!opinion.isBlank()) {
            letters.opinion(reviews.require(number));
        }
    }

    private void lead(String number, boolean kept, String reason) {
        store.led(number, kept, reason, current.username());
        deadlines.meet(number, "disagreement");
        files.record(
                number,
                Fact.of(kept ? "review.timeline.option-kept" : "review.timeline.option-rejected")
                        .because(reason));
    }

    private Deadline redo(String number) {
        store.returned(number);
        reviews.targets(number).forEach(target -> sheets.reopen(target.id()));
        files.stage(number, "review.stage.review");
        return deadlines.fromToday(
                number, "result", "F-RV.REDO", reviews.require(number).leadUnit());
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
