package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office drafts the decision that sets up the team. */
@Component
class DecisionWork implements UnitWorkKind {

    private final InspectionRounds rounds;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    DecisionWork(InspectionRounds rounds, InspectionForms forms, InspectionPapers papers) {
        this.rounds = rounds;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-decision";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-decision";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.name("decision");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.round(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        rounds.draft(work.caseNumber(), InspectionForms.decision(values));
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("A decision is signed by the Chairman, not issued by the office");
    }
}
