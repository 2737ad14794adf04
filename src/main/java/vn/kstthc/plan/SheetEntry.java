package vn.kstthc.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a unit reports about one row in its quarterly sheet.
 *
 * @param figures proposed from the cases of the unit until it writes its own
 * @param difficulty khó khăn, vướng mắc; stays as it is once a leader has decided about it
 * @param ruling what the leader decided about the difficulty
 */
public record SheetEntry(PlanRow row, String figures, String done, String difficulty, @Nullable String ruling) {

    /** The entry with what a unit wrote. */
    public SheetEntry written(String figures, String done, String difficulty) {
        return new SheetEntry(row, figures, done, difficulty, ruling);
    }
}
