package vn.kstthc.assessment.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.Appraisals;
import vn.kstthc.assessment.Assessments;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The appraisal report with its section on procedures (a6). */
@Component
class AppraisalWork implements UnitWorkKind {

    private final Appraisals appraisals;
    private final Assessments assessments;
    private final AssessmentForms forms;

    AppraisalWork(Appraisals appraisals, Assessments assessments, AssessmentForms forms) {
        this.appraisals = appraisals;
        this.assessments = assessments;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "assessment-appraisal";
    }

    @Override
    public String draftForm() {
        return "assessment-draft-appraisal";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("appraisal");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var assessment = assessments.require(work.caseNumber());
        var values = new HashMap<String, Object>();
        values.put("proceduresText", forms.proceduresText(work.caseNumber()));
        values.put("conclusion", assessment.appraisal().text());
        values.put("section", assessment.appraisalSection().orElse(""));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        if (action == DraftAction.SUBMIT) {
            appraisals.draft(
                    work.caseNumber(),
                    values.requireText("conclusion"),
                    values.requireText("section"),
                    AssessmentProcess.YES.equals(values.requireText("eligible")));
        }
        return action;
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
        appraisals.issued(work.caseNumber(), signature);
    }
}
