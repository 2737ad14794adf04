package vn.kstthc.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.SignatureRecord;

/** The drafter marks each comment accepted or explained (a5); nobody can force him, but none may stay open. */
@Service
@Transactional
public class CommentAnswers {

    private final Assessments assessments;
    private final AssessmentDeadlines deadlines;
    private final AssessmentLetters letters;
    private final CommentStore comments;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    CommentAnswers(
            Assessments assessments,
            AssessmentDeadlines deadlines,
            AssessmentLetters letters,
            CommentStore comments,
            CaseFiles files,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.letters = letters;
        this.comments = comments;
        this.files = files;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** The comments that were sent, in order; 404 when the reader may not see the case. */
    @Transactional(readOnly = true)
    public List<Comment> of(String number) {
        files.require(number);
        return comments.of(number, true);
    }

    /** Whether the current staff answers for the drafting unit, while the answers are not signed. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(String number) {
        var file = files.require(number);
        return file.state() == CaseState.OPEN
                && file.stage().equals("assessment.stage.explain")
                && organization.hasRole(current.username(), file.leadUnit(), Role.working());
    }

    /** Opens the answers when there is a comment without one; returns their deadline. */
    public Optional<Deadline> open(String number) {
        if (answered(number)) {
            return Optional.empty();
        }
        files.stage(number, "assessment.stage.explain");
        return Optional.of(deadlines.start(assessments.require(number), Step.EXPLAIN));
    }

    /**
     * Answers one comment.
     *
     * @throws Refusal 403 for staff of other units or once signed, 400 without a text, 404 for an unknown comment
     */
    public void answer(String number, long comment, CommentAnswer answer, String text) {
        if (!mayAnswer(number)) {
            throw Refusal.forbidden("assessment.refusal.answer");
        }
        if (text.isBlank() || text.length() > 4000) {
            throw Refusal.invalid(List.of(new FieldProblem("text", "assessment.problem.answer")));
        }
        if (!comments.answer(number, comment, answer, text.strip(), current.username(), clock.instant())) {
            throw Refusal.notFound("assessment.refusal.comment");
        }
    }

    /**
     * Drafts the letter with all answers.
     *
     * @throws Refusal 409 while a comment has none
     */
    public void draft(String number, String text) {
        if (!answered(number)) {
            throw Refusal.conflict("assessment.refusal.unanswered");
        }
        var assessment = assessments.require(number);
        assessment.explanation().draft(text);
        letters.explanation(assessment, comments.of(number, true), Optional.empty());
    }

    public void issued(String number, SignatureRecord signature) {
        var assessment = assessments.require(number);
        assessment.explanation().signed(signature.number(), signature.signedOn());
        letters.explanation(assessment, comments.of(number, true), Optional.of(signature));
        deadlines.meet(assessment, Step.EXPLAIN, signature.signedOn());
        files.record(number, AssessmentFacts.signed("assessment.timeline.explained", signature));
    }

    private boolean answered(String number) {
        return comments.of(number, true).stream()
                .allMatch(comment -> comment.answer().isPresent());
    }
}
