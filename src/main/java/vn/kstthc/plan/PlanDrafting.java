package vn.kstthc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.UnitMention;

/** Makes the row of a plan from the row of its document. */
@Component
class PlanDrafting {

    private final Organization organization;

    PlanDrafting(Organization organization) {
        this.organization = organization;
    }

    PlanRow row(String number, NewPlan plan, int position, DocumentRow row) {
        var units = new ArrayList<RowUnit>();
        add(units, UnitRole.LEAD, leads(plan, row));
        add(units, UnitRole.COORDINATING, row.coordinating());
        add(units, UnitRole.OVERSEER, row.overseers());
        return new PlanRow(
                UUID.randomUUID(),
                number,
                row.number(),
                position,
                row.section(),
                row.content(),
                row.product(),
                row.scheduleText(),
                row.funding(),
                LifecycleOfRow.of(row.content()).orElse(null),
                false,
                null,
                null,
                List.copyOf(units),
                row.schedule());
    }

    /** In a plan of its own a unit answers for its divisions and people, and for what names nobody. */
    private List<UnitMention> leads(NewPlan plan, DocumentRow row) {
        if (plan.authority() != PlanAuthority.UNIT_HEAD) {
            return row.leads();
        }
        var self = List.of(plan.unit());
        return row.leads().isEmpty()
                ? List.of(new UnitMention(organization.unitName(plan.unit()), self, null))
                : row.leads().stream()
                        .map(lead -> lead.resolved() ? lead : new UnitMention(lead.text(), self, null))
                        .toList();
    }

    private static void add(List<RowUnit> units, UnitRole role, List<UnitMention> mentions) {
        mentions.forEach(mention -> units.add(new RowUnit(role, mention)));
    }
}
