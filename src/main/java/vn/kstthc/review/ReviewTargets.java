package vn.kstthc.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Form A of the targets, filled in by the lead unit until its report is signed. */
@Service
@Transactional
public class ReviewTargets {

    private final Reviews reviews;
    private final TargetStore targets;
    private final ReviewDeadlines deadlines;
    private final CostSheets sheets;
    private final CaseFiles files;
    private final CurrentStaff current;
    private final Organization organization;

    ReviewTargets(
            Reviews reviews,
            TargetStore targets,
            ReviewDeadlines deadlines,
            CostSheets sheets,
            CaseFiles files,
            CurrentStaff current,
            Organization organization) {
        this.reviews = reviews;
        this.targets = targets;
        this.deadlines = deadlines;
        this.sheets = sheets;
        this.files = files;
        this.current = current;
        this.organization = organization;
    }

    /** The target, or 404 when there is none that the reader may see. */
    @Transactional(readOnly = true)
    public ReviewTarget require(String number, int position) {
        files.require(number);
        return reviews.target(number + "/" + position);
    }

    @Transactional(readOnly = true)
    public boolean mayEdit(String number) {
        var review = reviews.require(number);
        return files.require(number).state() == CaseState.OPEN
                && isBeingReviewed(review)
                && current.worksIn(review.leadUnit());
    }

    /** Neither with the control office nor passed. */
    static boolean isBeingReviewed(Review review) {
        var redo = review.quality() == Quality.RETURNED || Boolean.FALSE.equals(review.leaderKept());
        return !review.ready() && (review.reportNumber() == null || redo);
    }

    /**
     * Stores form A; an abolished target costs nothing after.
     *
     * @throws Refusal 400 by field, 403 for others than the lead unit, 409 once the report is signed
     */
    public void save(String number, int position, FormA form) {
        var target = require(number, position);
        var review = reviews.require(number);
        if (!current.worksIn(review.leadUnit())) {
            throw Refusal.forbidden("review.refusal.edit");
        }
        if (!isBeingReviewed(review)) {
            throw Refusal.conflict("review.refusal.reported");
        }
        ReviewRules.check(form, organization, deadlines.today());
        targets.form(target.id(), form);
        var sheet = sheets.create(target.id(), target.name());
        var abolished = form.option() == SimplificationOption.ABOLISH;
        if (sheet.abolished() != abolished) {
            sheets.save(sheet.withAbolished(abolished));
        }
    }

    /** What is missing before the result can go to the unit's leader. */
    List<FieldProblem> missing(Review review) {
        var problems = new ArrayList<FieldProblem>();
        for (var target : reviews.targets(review.caseNumber())) {
            missingOf(review, target)
                    .forEach(key -> problems.add(new FieldProblem("action", key, target.position(), target.name())));
        }
        return problems;
    }

    private List<String> missingOf(Review review, ReviewTarget target) {
        var missing = new ArrayList<String>();
        var judged = Stream.of(target.necessity(), target.reasonableness(), target.legality())
                .noneMatch(String::isBlank);
        if (!judged || target.option() == null || target.field() == null) {
            missing.add("review.problem.form-a");
        }
        if (target.changes()) {
            if (target.content().isBlank() || target.way() == null || target.executeBy() == null) {
                missing.add("review.problem.option");
            }
            if (isCosted(review, target)
                    && !sheets.find(target.id()).map(CostSheet::complete).orElse(false)) {
                missing.add("review.problem.form-b");
            }
        }
        return missing;
    }

    private static boolean isCosted(Review review, ReviewTarget target) {
        return target.kind().costed() && !review.theme().light();
    }
}
