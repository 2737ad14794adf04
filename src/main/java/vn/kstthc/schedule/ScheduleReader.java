package vn.kstthc.schedule;

import java.util.List;

/**
 * Reads what a plan says about time. Total: every text has a meaning, and what the grammar does not know to the end of
 * its clause is UNKNOWN, never a date. The time is linear in the length of the text.
 *
 * <pre>
 * schedule = clause { separator clause } ;
 * clause   = recurring | dated | words | clause ( "," | "và" | ":" ) clause ;      (see the parsers of these names)
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
        if (text.length() > LONGEST || planYear < Points.FIRST_YEAR || planYear > Points.LAST_YEAR) {
            var source = text.substring(0, Math.min(LONGEST, text.length()));
            return new Schedule(List.of(new ClauseParser(source, planYear).term(ScheduleType.UNKNOWN)));
        }
        var plain = Tokens.normal(text);
        var apart = clauses(plain, planYear);
        var joined = clauses(Clauses.joined(plain), planYear);
        return joined.dated() || wordsOnly(apart) && !joined.unknown() ? joined : apart;
    }

    private static Schedule clauses(String text, int planYear) {
        return new Schedule(Clauses.of(text).stream()
                .flatMap(clause -> new ClauseParser(clause, planYear).parse().stream())
                .toList());
    }

    /** Whether something is not understood and none of it could be a date. */
    private static boolean wordsOnly(Schedule schedule) {
        var unknown = schedule.terms().stream()
                .filter(term -> term.type() == ScheduleType.UNKNOWN)
                .toList();
        return !unknown.isEmpty()
                && unknown.stream().noneMatch(term -> term.source().chars().anyMatch(Character::isDigit));
    }
}
