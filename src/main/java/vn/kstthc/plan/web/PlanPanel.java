package vn.kstthc.plan.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CasePanel;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.plan.Plans;

/** What the case page shows of a plan. */
@Component
class PlanPanel implements CasePanel {

    private final Plans plans;
    private final PlanApproval approval;

    PlanPanel(Plans plans, PlanApproval approval) {
        this.plans = plans;
        this.approval = approval;
    }

    @Override
    public CaseType type() {
        return CaseType.PLAN;
    }

    @Override
    public String template() {
        return "plan/plan-panel";
    }

    @Override
    public Map<String, Object> model(String number) {
        var plan = plans.require(number);
        var model = new HashMap<String, Object>();
        model.put("plan", plan);
        model.put("rowCount", plans.rows(number).size());
        model.put("blockingNumbers", plan.approved() ? "" : approval.blockingNumbers(number));
        return model;
    }
}
