package vn.kstthc.cost.web;

import java.util.List;
import vn.kstthc.cost.CostPhase;

/** One table: today or after. */
record PhaseView(CostPhase phase, List<GroupView> groups, String total) {

    public List<RowView> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
