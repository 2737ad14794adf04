package vn.kstthc.plan.process;

import static vn.kstthc.workflow.FormText.plain;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.plan.PlanChange;
import vn.kstthc.plan.PlanChanges;
import vn.kstthc.plan.PlanMove;
import vn.kstthc.plan.Plans;
import vn.kstthc.shared.Messages;

/** What the forms about moved dates and changes show. */
@Component
class MoveForms {

    private final PlanForms forms;
    private final Plans plans;
    private final PlanChanges changes;
    private final Organization organization;
    private final Messages messages;

    MoveForms(PlanForms forms, Plans plans, PlanChanges changes, Organization organization, Messages messages) {
        this.forms = forms;
        this.plans = plans;
        this.changes = changes;
        this.organization = organization;
        this.messages = messages;
    }

    Map<String, Object> of(PlanMove move) {
        var values = new HashMap<>(forms.ofTask(move.caseNumber(), Map.of()));
        values.put("oldDue", PlanForms.day(move.oldDue()));
        values.put("newDue", PlanForms.day(move.newDue()));
        values.put("reason", plain(move.reason()));
        var supported = move.supported();
        values.put(
                "supportedText",
                supported == null ? "" : messages.text(supported ? "plan.move.supported" : "plan.move.not-supported"));
        values.put("opinion", move.opinion() == null ? "" : plain(move.opinion()));
        return values;
    }

    Map<String, Object> of(PlanChange change) {
        var values = new HashMap<String, Object>();
        values.put("caseNumber", change.plan());
        values.put("caseTitle", plain(plans.require(change.plan()).title()));
        values.put("changeText", plain(changes.shown(change)));
        values.put("reason", plain(change.reason()));
        values.put("askedBy", organization.staffName(change.askedBy()));
        return values;
    }
}
