package vn.kstthc.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewExecutions;
import vn.kstthc.review.Reviews;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The letter that proposes an option to the body which may decide it; the subject of the work is the target. */
@Component
class ProposalWork implements UnitWorkKind {

    private final ReviewExecutions executions;
    private final Reviews reviews;
    private final ReviewForms forms;

    ProposalWork(ReviewExecutions executions, Reviews reviews, ReviewForms forms) {
        this.executions = executions;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "review-proposal";
    }

    @Override
    public String draftForm() {
        return "review-draft-proposal";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.paper("proposal") + ": " + reviews.target(work.subject()).name();
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        var target = reviews.target(work.subject());
        return Map.of(
                "targetText", forms.target(target),
                "addressee", target.addressee(),
                "content", target.proposal().isBlank() ? target.content() : target.proposal());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        executions.proposalDraft(work.subject(), values.requireText("addressee"), values.requireText("content"));
        return DraftAction.valueOf(values.requireText("action"));
    }

    @Override
    public boolean leavesHouse() {
        return true;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        executions.proposed(work.subject(), signature);
    }
}
