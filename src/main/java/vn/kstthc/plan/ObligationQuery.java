package vn.kstthc.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which obligations of a plan are wanted. Pages count from 0.
 *
 * @param row number of a row, or {@link #SHEET} for the quarterly sheets
 * @param quarter 1 to 4 of the plan's year; what is due outside of it counts to the nearest
 * @param unit accountable, alone or together with others
 * @param lateOnly only what was done after its date, or is open after it
 */
public record ObligationQuery(
        String plan,
        Optional<String> row,
        Optional<Integer> quarter,
        Optional<String> unit,
        Set<ObligationState> states,
        boolean lateOnly,
        int page,
        int size) {

    public static final String SHEET = "sheet";

    /** Everything that a plan makes or made units owe. */
    public static ObligationQuery of(String plan, int size) {
        return new ObligationQuery(
                plan,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(ObligationState.class),
                false,
                0,
                size);
    }
}
