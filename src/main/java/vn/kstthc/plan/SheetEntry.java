package vn.kstthc.plan;

/**
 * What a unit reports about one row in its quarterly sheet.
 *
 * @param figures proposed from the cases of the unit until it writes its own
 * @param difficulty khó khăn, vướng mắc
 */
public record SheetEntry(PlanRow row, String figures, String done, String difficulty) {}
