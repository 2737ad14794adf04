package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewResults;
import vn.kstthc.review.Reviews;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The lead unit's work on its result: forms A and B of each target, and the report. */
@Component
class ResultWork implements UnitWorkKind {

    private final ReviewResults results;
    private final Reviews reviews;
    private final ReviewForms forms;

    ResultWork(ReviewResults results, Reviews reviews, ReviewForms forms) {
        this.results = results;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "review-result";
    }

    @Override
    public String draftForm() {
        return "review-draft-result";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("report");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var review = reviews.require(work.caseNumber());
        return Map.of(
                "targetsText", forms.targets(work.caseNumber()),
                "returnText", review.returnText(),
                "conclusion", review.conclusion());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        results.draft(work.caseNumber(), values.requireText("conclusion"), action);
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
        results.reported(work.caseNumber(), signature);
    }
}
