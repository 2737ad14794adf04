package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewDecisions;
import vn.kstthc.review.Reviews;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The consolidated report with the draft decision, by the control office. */
@Component
class ConsolidationWork implements UnitWorkKind {

    private final ReviewDecisions decisions;
    private final Reviews reviews;
    private final ReviewForms forms;

    ConsolidationWork(ReviewDecisions decisions, Reviews reviews, ReviewForms forms) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "review-consolidation";
    }

    @Override
    public String draftForm() {
        return "review-draft-consolidation";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("consolidation");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var decision = reviews.decision(work.caseNumber());
        return Map.of(
                "optionsText", forms.options(work.caseNumber()),
                "returnText", decision.returnRemark() == null ? "" : decision.returnRemark(),
                "assessment", decision.assessment(),
                "recommendation", decision.recommendation());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        decisions.draft(work.caseNumber(), values.requireText("assessment"), values.requireText("recommendation"));
        return DraftAction.valueOf(values.requireText("action"));
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
        decisions.reported(work.caseNumber(), signature);
    }
}
