package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office tells the unit of the visit and what to report. */
@Component
class NoticeWork implements UnitWorkKind {

    private final InspectionVisits visits;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    NoticeWork(InspectionVisits visits, InspectionForms forms, InspectionPapers papers) {
        this.visits = visits;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-notice";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-notice";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.ofVisit("notice", work.caseNumber());
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.visit(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        visits.draftNotice(work.caseNumber(), values.requireText("notice"));
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        visits.noticeIssued(work.caseNumber(), signature);
    }
}
