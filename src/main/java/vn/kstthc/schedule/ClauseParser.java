package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one clause. What is not understood to its end is UNKNOWN as a whole. */
final class ClauseParser {

    private final String source;
    private final int planYear;

    ClauseParser(String source, int planYear) {
        this.source = source;
        this.planYear = planYear;
    }

    List<ScheduleTerm> parse() {
        var tokens = Tokens.of(source);
        if (tokens.stream()
                .noneMatch(token ->
                        token.isNumber() || Character.isLetter(token.text().charAt(0)))) {
            return List.of();
        }
        return whole(tokens, new RecurringParser(this)::parse)
                .or(() -> whole(tokens, new DatedParser(this)::parse))
                .or(() -> whole(tokens, new WordsParser(this)::parse))
                .orElseGet(() -> List.of(term(ScheduleType.UNKNOWN)));
    }

    /** A production that must reach the end of the clause. */
    private interface Production {
        List<ScheduleTerm> parse(Cursor cursor);
    }

    private static Optional<List<ScheduleTerm>> whole(List<Token> tokens, Production production) {
        var cursor = new Cursor(tokens);
        var terms = production.parse(cursor);
        return terms.isEmpty() || !cursor.atEnd() ? Optional.empty() : Optional.of(terms);
    }

    int planYear() {
        return planYear;
    }

    ScheduleTerm term(ScheduleType type) {
        return new ScheduleTerm(type, null, null, null, null, source);
    }

    ScheduleTerm window(ScheduleType type, LocalDate from, LocalDate to) {
        return new ScheduleTerm(type, from, to, null, null, source);
    }

    ScheduleTerm from(LocalDate from) {
        return new ScheduleTerm(ScheduleType.OPEN_START, from, null, null, null, source);
    }

    /** Due on the last day of the span; the first is told where it is a period. */
    ScheduleTerm due(Span span) {
        return new ScheduleTerm(
                ScheduleType.DUE_DATE, span.isDay() ? null : span.from(), null, span.to(), null, source);
    }

    ScheduleTerm dueOn(LocalDate day) {
        return new ScheduleTerm(ScheduleType.DUE_DATE, null, null, day, null, source);
    }

    /** Again and again within the year. */
    ScheduleTerm recurring(String rrule, int year) {
        return new ScheduleTerm(
                ScheduleType.RECURRING, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, rrule, source);
    }
}
