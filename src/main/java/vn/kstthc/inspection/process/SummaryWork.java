package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRounds;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office reports the results of the round. */
@Component
class SummaryWork implements UnitWorkKind {

    private final InspectionRounds rounds;
    private final InspectionForms forms;
    private final InspectionPapers papers;

    SummaryWork(InspectionRounds rounds, InspectionForms forms, InspectionPapers papers) {
        this.rounds = rounds;
        this.forms = forms;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "inspection-summary";
    }

    @Override
    public String draftForm() {
        return "inspection-draft-summary";
    }

    @Override
    public String about(UnitWorkRef work) {
        return papers.name("summary");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.round(work.caseNumber());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        rounds.draftSummary(work.caseNumber(), values.requireText("result"));
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
        rounds.summaryIssued(work.caseNumber(), signature);
    }
}
