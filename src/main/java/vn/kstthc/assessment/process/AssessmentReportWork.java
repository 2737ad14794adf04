package vn.kstthc.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentReports;
import vn.kstthc.assessment.Assessments;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The report on the assessment, signed by the head of the drafting unit (a1). */
@Component
class AssessmentReportWork implements UnitWorkKind {

    private final AssessmentReports reports;
    private final Assessments assessments;
    private final AssessmentForms forms;

    AssessmentReportWork(AssessmentReports reports, Assessments assessments, AssessmentForms forms) {
        this.reports = reports;
        this.assessments = assessments;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "assessment-report";
    }

    @Override
    public String draftForm() {
        return "assessment-draft-report";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("report");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var assessment = assessments.require(work.caseNumber());
        return Map.of(
                "proceduresText", forms.proceduresText(work.caseNumber()),
                "conclusion", assessment.report().text());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        reports.draft(work.caseNumber(), values.requireText("conclusion"));
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
        reports.issued(work.caseNumber(), signature);
    }
}
