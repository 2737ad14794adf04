package vn.kstthc.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.shared.Refusal;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** The work of the unit whose plan it is: complete the rows, ask others, submit. */
@Component
class PlanDraftWork implements UnitWorkKind {

    private final PlanApproval approval;
    private final PlanForms forms;

    PlanDraftWork(PlanApproval approval, PlanForms forms) {
        this.approval = approval;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "plan-draft";
    }

    @Override
    public String draftForm() {
        return "plan-draft";
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.ofPlan(work.caseNumber());
    }

    /** Goes to the leader only when somebody can be held to account for each row. */
    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        var blocking = approval.blockingNumbers(work.caseNumber());
        if (action == DraftAction.SUBMIT && !blocking.isEmpty()) {
            throw Refusal.conflict("plan.refusal.blocking", blocking);
        }
        approval.prepare(work.caseNumber(), values.requireText("summary"), action == DraftAction.ASK);
        return action;
    }

    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("A draft plan is signed by its authority, not issued by the unit");
    }
}
