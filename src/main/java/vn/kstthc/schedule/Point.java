package vn.kstthc.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A day, month, quarter or part of a year whose year may be told later in the clause. */
record Point(Kind kind, int number, int month, Optional<Integer> year) {

    /** What {@code number} counts; {@code month} is used by days only. */
    enum Kind {
        DAY,
        MONTH,
        QUARTER,
        /** The first months of a year, {@code number} of them. */
        FIRST_MONTHS,
        LAST_MONTHS,
        YEAR
    }

    static Point year(int year) {
        return new Point(Kind.YEAR, year, 0, Optional.of(year));
    }

    /** In the other year, if one is told and this has none of its own. */
    Point in(Optional<Integer> otherYear) {
        return year.isPresent() ? this : new Point(kind, number, month, otherYear);
    }

    boolean isDay() {
        return kind == Kind.DAY;
    }

    /** Whether several of them in a row make one longer period. */
    boolean isWholePeriod() {
        return isWithinYear() || kind == Kind.YEAR;
    }

    /** A month or a quarter. */
    boolean isWithinYear() {
        return kind == Kind.MONTH || kind == Kind.QUARTER;
    }

    /** Its days, by {@code defaultYear} where no year was told; empty for a day that does not exist. */
    Optional<Span> span(int defaultYear) {
        int in = year.orElse(defaultYear);
        try {
            return Optional.of(
                    switch (kind) {
                        case DAY -> new Span(LocalDate.of(in, month, number), LocalDate.of(in, month, number));
                        case MONTH -> months(in, number, number);
                        case QUARTER -> months(in, 3 * number - 2, 3 * number);
                        case FIRST_MONTHS -> months(in, 1, number);
                        case LAST_MONTHS -> months(in, 13 - number, 12);
                        case YEAR -> months(in, 1, 12);
                    });
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 31/02: not a day, so not understood
        }
    }

    private static Span months(int year, int first, int last) {
        return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }
}
