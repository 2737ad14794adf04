package vn.kstthc.schedule;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
record Span(LocalDate from, LocalDate to) {

    boolean meets(Span next) {
        return to.plusDays(1).equals(next.from);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the other is a shorter part of it. */
    boolean contains(Span other) {
        return contains(other.from) && contains(other.to) && !equals(other);
    }

    boolean isDay() {
        return from.equals(to);
    }
}
