package vn.kstthc.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;

/** The opinion of the control office (a3, a4): comments line by line, with an own assessment where it made one. */
@Service
@Transactional
public class AssessmentOpinions {

    private final Assessments assessments;
    private final AssessedProcedures procedures;
    private final AssessmentDeadlines deadlines;
    private final AssessmentLetters letters;
    private final CommentStore comments;
    private final CaseFiles files;

    AssessmentOpinions(
            Assessments assessments,
            AssessedProcedures procedures,
            AssessmentDeadlines deadlines,
            AssessmentLetters letters,
            CommentStore comments,
            CaseFiles files) {
        this.assessments = assessments;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.letters = letters;
        this.comments = comments;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public List<String> draftedComments(String number) {
        return comments.of(number, false).stream().map(Comment::text).toList();
    }

    /** Keeps the draft; a submitted one becomes a letter that still lacks number and signature. */
    public void draft(String number, OpinionDraft draft, DraftAction action) {
        var assessment = assessments.require(number);
        assessment.opinionDrafted(draft.text(), draft.independent().orElse(null));
        comments.draft(number, draft.comments());
        if (action == DraftAction.SUBMIT) {
            letters.opinion(assessment, comments.of(number, false), Optional.empty());
        }
    }

    /** The opinion left the house: the period D01 is met on the date of the paper. */
    public void issued(String number, SignatureRecord signature) {
        var assessment = assessments.require(number);
        assessment.opinion().signed(signature.number(), signature.signedOn());
        letters.opinion(assessment, comments.of(number, false), Optional.of(signature));
        comments.send(number);
        procedures.of(number).stream().filter(AssessedProcedure::reported).forEach(AssessedProcedure::review);
        deadlines.meet(assessment, Step.COMMENT, signature.signedOn());
        files.record(number, AssessmentFacts.signed("assessment.timeline.commented", signature));
    }
}
