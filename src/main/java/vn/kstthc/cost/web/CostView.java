package vn.kstthc.cost.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a sheet shows. */
record CostView(CostForm form, List<PhaseView> phases, TotalsView totals, List<ErrorView> errors) {

    /** The message of a field, null where it is right, as the template asks for it. */
    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(ErrorView::message)
                .findFirst()
                .orElse(null);
    }

    public List<RowView> rows() {
        return phases.stream().flatMap(phase -> phase.rows().stream()).toList();
    }
}
