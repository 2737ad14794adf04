package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The unit reports by the outline before the visit. */
@Component
class SelfReportWork implements UnitWorkKind {

    private final InspectionVisits visits;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    SelfReportWork(InspectionVisits visits, InspectionForms forms, InspectionPapers papers) {
        this.visits = visits;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-self-report";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-self-report";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.name("self-report");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.visit(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        visits.draftSelfReport(work.caseNumber(), values.requireText("report"));
        return action;
    }

    @Override
    public void approved(UnitWorkRef work) {
        visits.selfReported(work.caseNumber());
    }

    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("The report of the unit is agreed to, not issued as a letter");
    }
}
