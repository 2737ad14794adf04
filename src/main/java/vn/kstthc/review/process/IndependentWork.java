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

/** The control office's own review of the same targets. */
@Component
class IndependentWork implements UnitWorkKind {

    private final ReviewResults results;
    private final Reviews reviews;
    private final ReviewForms forms;

    IndependentWork(ReviewResults results, Reviews reviews, ReviewForms forms) {
        this.results = results;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "review-independent";
    }

    @Override
    public String draftForm() {
        return "review-draft-independent";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("independent");
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var review = reviews.require(work.caseNumber());
        return Map.of(
                "targetsText", forms.targets(work.caseNumber()),
                "findings", review.findings(),
                "proposals", review.proposals());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        results.independentDraft(work.caseNumber(), values.requireText("findings"), values.requireText("proposals"));
        return DraftAction.valueOf(values.requireText("action"));
    }

    /** It stays in the office, beside the result of the unit. */
    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void approved(UnitWorkRef work) {
        results.independentDone(work.caseNumber());
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("An independent review does not leave the house");
    }
}
