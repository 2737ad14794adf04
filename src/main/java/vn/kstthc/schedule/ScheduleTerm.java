package vn.kstthc.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a schedule expression. Dates are inclusive and not rolled to working days.
 *
 * @param due the last day on which it may be done, where the words name one
 * @param rrule RFC 5545 rule from {@code from} whose instances are the due dates, for RECURRING
 * @param source the words that it was read from
 */
public record ScheduleTerm(
        ScheduleType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate due,
        @Nullable String rrule,
        String source) {}
