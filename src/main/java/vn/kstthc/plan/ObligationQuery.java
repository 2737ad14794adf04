package vn.kstthc.plan;

import java.util.Optional;

/**
 * Which obligations of a plan are wanted. Pages count from 0.
 *
 * @param row number of a row, or {@link #SHEET} for the quarterly sheets
 * @param quarter of the due date, 1 to 4
 */
public record ObligationQuery(
        String plan,
        Optional<String> row,
        Optional<Integer> quarter,
        Optional<String> unit,
        Optional<ObligationState> state,
        boolean lateOnly,
        int page,
        int size) {

    public static final String SHEET = "sheet";

    /** Everything that a plan makes units owe. */
    public static ObligationQuery of(String plan, int size) {
        return new ObligationQuery(
                plan, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, 0, size);
    }
}
