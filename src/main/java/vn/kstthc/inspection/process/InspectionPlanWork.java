package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionPlans;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office drafts the yearly plan. */
@Component
class InspectionPlanWork implements UnitWorkKind {

    private final InspectionPlans plans;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    InspectionPlanWork(InspectionPlans plans, InspectionForms forms, InspectionPapers papers) {
        this.plans = plans;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-plan";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-plan";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.name("plan");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.plan(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        plans.prepare(work.caseNumber(), values.requireText("summary"));
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("A plan is signed by the Chairman, not issued by the office");
    }
}
