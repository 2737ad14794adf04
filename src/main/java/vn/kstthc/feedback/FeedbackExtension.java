package vn.kstthc.feedback;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The extension of a reply, notified to the sender; the ledger enforces how often the rule allows it. */
@Service
@Transactional
public class FeedbackExtension {

    private static final int MOST_DAYS = 10;

    private final FeedbackRepository feedbacks;
    private final FeedbackPartRepository parts;
    private final FeedbackLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Organization organization;
    private final CurrentStaff current;

    FeedbackExtension(
            FeedbackRepository feedbacks,
            FeedbackPartRepository parts,
            FeedbackLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            Organization organization,
            CurrentStaff current) {
        this.feedbacks = feedbacks;
        this.parts = parts;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
        this.organization = organization;
        this.current = current;
    }

    /**
     * Extends the reply of a part by working days, with the notice to the sender as a file on the case.
     *
     * @throws Refusal 403 unless the head of the handling unit does it, 409 beyond the rule's maximum
     */
    public void extend(String number, int position, int workingDays, String reason) {
        files.require(number);
        var part = parts.findById(number + "/" + position)
                .orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", number + "/" + position));
        requireHead(part);
        check(workingDays, reason);
        var before = deadlines
                .find(number, part.id(), "reply")
                .orElseThrow(() -> Refusal.conflict("feedback.refusal.no-reply-due"))
                .dueDate();
        var extended = deadlines.extend(number, part.id(), "reply", workingDays, reason, "D15", current.username());
        letters.extension(feedbacks.findById(number).orElseThrow(), part, before, extended.dueDate(), reason);
        files.record(
                number,
                Fact.of("feedback.timeline.extended")
                        .with("part", String.valueOf(position))
                        .with("due", Phrases.date(extended.dueDate()))
                        .because(reason));
    }

    private static void check(int workingDays, String reason) {
        var problems = new ArrayList<FieldProblem>();
        if (workingDays < 1 || workingDays > MOST_DAYS) {
            problems.add(new FieldProblem("workingDays", "feedback.problem.amount"));
        }
        if (reason.isBlank()) {
            problems.add(new FieldProblem("reason", "feedback.problem.required"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** Whether the current person heads the unit that handles the part and a reply is due. */
    @Transactional(readOnly = true)
    public boolean mayExtend(FeedbackPart part) {
        return part.state() == PartState.OPEN && part.receivedOn().isPresent() && heads(part);
    }

    private boolean heads(FeedbackPart part) {
        var unit = part.unit().orElse("");
        return organization.hasRole(current.username(), unit, Role.HEAD, Role.DEPUTY_HEAD, Role.OFFICE_CHIEF);
    }

    private void requireHead(FeedbackPart part) {
        if (!heads(part)) {
            throw Refusal.forbidden("feedback.refusal.extend");
        }
    }
}
