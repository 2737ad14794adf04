package vn.kstthc.schedule;

import java.util.List;

/**
 * Reads what a plan says about time. Total: every text has a meaning, and what the grammar does not know to the end of
 * its clause is UNKNOWN, never a date. The time is linear in the length of the text.
 *
 * <pre>
 * schedule = clause { separator clause } ;
 * clause   = recurring | dated | words ;      (see the parsers of these names)
 * </pre>
 */
public final class ScheduleReader {

    /** No cell of a plan is longer; a longer text is not an expression. */
    private static final int LONGEST = 2_000;

    private ScheduleReader() {}

    /** The terms of the text in its order; none for a blank text. {@code planYear} is meant where no year is written. */
    public static Schedule read(String text, int planYear) {
        if (text.isBlank()) {
            return new Schedule(List.of());
        }
        if (text.length() > LONGEST) {
            return new Schedule(
                    List.of(new ClauseParser(text.substring(0, LONGEST), planYear).term(ScheduleType.UNKNOWN)));
        }
        return new Schedule(Clauses.of(text).stream()
                .flatMap(clause -> new ClauseParser(clause, planYear).parse().stream())
                .toList());
    }
}
