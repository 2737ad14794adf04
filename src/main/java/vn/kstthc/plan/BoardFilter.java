package vn.kstthc.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What of a plan the board shows: of one unit, in one state, or only what is late. */
public record BoardFilter(Optional<String> unit, Optional<ObligationState> state, boolean late) {

    /** Whether anything is left out but what was cancelled. */
    public boolean narrow() {
        return unit.isPresent() || state.isPresent() || late;
    }

    /** The obligations behind one cell, behind a row or behind the whole board, as {@link PlanBoard} counts them. */
    public ObligationQuery query(String plan, Optional<String> row, Optional<Integer> quarter, int page, int size) {
        return new ObligationQuery(plan, row, quarter, unit, states(), late, page, size);
    }

    /** What was cancelled counts only when it is asked for. */
    private Set<ObligationState> states() {
        return state.<Set<ObligationState>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.complementOf(EnumSet.of(ObligationState.CANCELLED)));
    }
}
