package vn.kstthc.assessment.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentOpinions;
import vn.kstthc.assessment.Assessments;
import vn.kstthc.assessment.OpinionDraft;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The opinion of the control office, after asking others and assessing itself where needed (a3, a4). */
@Component
class AssessmentOpinionWork implements UnitWorkKind {

    private final AssessmentOpinions opinions;
    private final Assessments assessments;
    private final AssessmentForms forms;

    AssessmentOpinionWork(AssessmentOpinions opinions, Assessments assessments, AssessmentForms forms) {
        this.opinions = opinions;
        this.assessments = assessments;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "assessment-opinion";
    }

    @Override
    public String draftForm() {
        return "assessment-draft-opinion";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("opinion");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var assessment = assessments.require(work.caseNumber());
        var values = new HashMap<String, Object>();
        values.put("proceduresText", forms.proceduresText(work.caseNumber()));
        values.put("conclusion", assessment.opinion().text());
        values.put("comments", String.join("\n", opinions.draftedComments(work.caseNumber())));
        values.put("assessedAgain", assessment.independent().isPresent());
        assessment.independent().ifPresent(text -> values.put("independent", text));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        var draft = new OpinionDraft(
                action == DraftAction.SUBMIT
                        ? values.requireText("conclusion")
                        : values.text("conclusion").orElse(""),
                AssessmentForms.lines(values.text("comments").orElse("")),
                values.flag("assessedAgain") ? Optional.of(values.requireText("independent")) : Optional.empty());
        opinions.draft(work.caseNumber(), draft, action);
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        opinions.issued(work.caseNumber(), signature);
    }
}
