package vn.kstthc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.UnitMention;

/** Makes the row of a plan from the row of its document. */
@Component
class PlanDrafting {

    PlanRow row(String plan, int position, DocumentRow row) {
        var units = new ArrayList<RowUnit>();
        add(units, UnitRole.LEAD, row.leads());
        add(units, UnitRole.COORDINATING, row.coordinating());
        add(units, UnitRole.OVERSEER, row.overseers());
        return new PlanRow(
                UUID.randomUUID(),
                plan,
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

    private static void add(List<RowUnit> units, UnitRole role, List<UnitMention> mentions) {
        mentions.forEach(mention -> units.add(new RowUnit(role, mention)));
    }
}
