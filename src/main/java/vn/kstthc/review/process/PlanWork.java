package vn.kstthc.review.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewPlans;
import vn.kstthc.review.Reviews;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The control office's work on the plan of the year. */
@Component
class PlanWork implements UnitWorkKind {

    private final ReviewPlans plans;
    private final Reviews reviews;
    private final ReviewForms forms;

    PlanWork(ReviewPlans plans, Reviews reviews, ReviewForms forms) {
        this.plans = plans;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "review-plan";
    }

    @Override
    public String draftForm() {
        return "review-draft-plan";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("plan");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var year = reviews.year(work.caseNumber());
        var values = new HashMap<String, Object>();
        values.put("purpose", year.purpose());
        values.put("duties", year.duties());
        values.put("returnText", year.returnRemark() == null ? "" : year.returnRemark());
        values.put("planPath", "/app/reviews/" + work.caseNumber() + "/plan");
        values.put("itemsText", forms.items(work.caseNumber()));
        return values;
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        plans.draft(work.caseNumber(), values.requireText("purpose"), values.requireText("duties"), action);
        return action;
    }

    /** The Chairman signs it in a step of its own. */
    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void approved(UnitWorkRef work) {
        plans.submitted(work.caseNumber());
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("The plan is signed by the Chairman");
    }
}
