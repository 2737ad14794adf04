package vn.kstthc.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.Assessments;
import vn.kstthc.assessment.CommentAnswers;
import vn.kstthc.shared.Messages;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The drafting unit answers the comments, each accepted or explained, and signs the letter (a5). */
@Component
class AssessmentExplanationWork implements UnitWorkKind {

    private final CommentAnswers answers;
    private final Assessments assessments;
    private final Messages messages;

    AssessmentExplanationWork(CommentAnswers answers, Assessments assessments, Messages messages) {
        this.answers = answers;
        this.assessments = assessments;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "assessment-explanation";
    }

    @Override
    public String draftForm() {
        return "assessment-draft-explanation";
    }

    @Override
    public String about(UnitWorkRef work) {
        return messages.written("document.kind.assessment.explanation");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var open = answers.of(work.caseNumber()).stream()
                .filter(comment -> comment.answer().isEmpty())
                .count();
        return Map.of(
                "commentsLink",
                messages.text("assessment.form.comments", "/app/assessments/" + work.caseNumber() + "/comments", open),
                "conclusion",
                assessments.require(work.caseNumber()).explanation().text());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        answers.draft(work.caseNumber(), values.requireText("conclusion"));
        return DraftAction.SUBMIT;
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public String symbol(String unitSymbol) {
        return "BC-" + unitSymbol;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        answers.issued(work.caseNumber(), signature);
    }
}
