package vn.kstthc.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.plan.Obligations;
import vn.kstthc.unitwork.DraftAction;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkKind;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.FormValues;

/** A unit does what it owes by the plan: the product is named with its evidence, the leader agrees. */
@Component
class PlanTaskWork implements UnitWorkKind {

    private final Obligations obligations;
    private final PlanForms forms;

    PlanTaskWork(Obligations obligations, PlanForms forms) {
        this.obligations = obligations;
        this.forms = forms;
    }

    @Override
    public String key() {
        return "plan-task";
    }

    @Override
    public String draftForm() {
        return "plan-do-task";
    }

    @Override
    public String about(UnitWorkRef work) {
        return forms.about(work.caseNumber());
    }

    @Override
    public String workText(UnitWorkRef work) {
        return forms.workText(work.caseNumber(), forms.product(work.caseNumber()));
    }

    @Override
    public Map<String, Object> prefill(UnitWorkRef work) {
        return forms.ofTask(work.caseNumber(), Map.of());
    }

    @Override
    public DraftAction draft(UnitWorkRef work, FormValues values) {
        var action = DraftAction.valueOf(values.requireText("action"));
        obligations.draft(
                work.caseNumber(),
                values.requireDate("doneOn"),
                values.requireText("result"),
                values.text("evidence").orElse(""));
        return action;
    }

    @Override
    public void approved(UnitWorkRef work) {
        obligations.submit(work.caseNumber());
    }

    /** The product carries its own number; what the unit reports is no letter. */
    @Override
    public boolean leavesHouse() {
        return false;
    }

    @Override
    public void issued(UnitWorkRef work, SignatureRecord signature) {
        throw new IllegalStateException("The report on a task of the plan is not issued as a letter");
    }
}
