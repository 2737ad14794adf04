package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office concludes the visit. */
@Component
class ConclusionWork implements UnitWorkKind {

    private final InspectionVisits visits;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    ConclusionWork(InspectionVisits visits, InspectionForms forms, InspectionPapers papers) {
        this.visits = visits;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-conclusion";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-conclusion";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.ofVisit("conclusion", work.caseNumber());
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.visit(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        visits.draftConclusion(work.caseNumber(), values.requireText("conclusion"));
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public String symbol(String unitSymbol) {
        return "TB-" + unitSymbol;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        visits.conclusionIssued(work.caseNumber(), signature);
    }
}
