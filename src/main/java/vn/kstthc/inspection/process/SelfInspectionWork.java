package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.SelfInspections;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** A unit inspects itself and reports the result. */
@Component
class SelfInspectionWork implements UnitWorkKind {

    private final SelfInspections inspections;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    SelfInspectionWork(SelfInspections inspections, InspectionForms forms, InspectionPapers papers) {
        this.inspections = inspections;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-self";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-self";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.name("self-result");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.self(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        inspections.draft(work.caseNumber(), values.requireText("result"), action);
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
        inspections.issued(work.caseNumber(), signature);
    }
}
