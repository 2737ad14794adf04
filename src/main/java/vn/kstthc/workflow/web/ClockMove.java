package vn.kstthc.workflow.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Where to move the clock: to an instant, or forward by a period such as {@code P5D} or {@code PT2H}; one of the two. */
record ClockMove(@Nullable String now, @Nullable String advance) {

    Instant from(Instant current) {
        if ((now == null) == (advance == null)) {
            throw Refusal.badRequest("workflow.clock.which");
        }
        return now != null ? instant(now) : plus(current, advance);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw problem("now", "workflow.clock.instant");
        }
    }

    private static Instant plus(Instant current, String text) {
        try {
            return text.contains("T") || text.endsWith("D")
                    ? current.plus(Duration.parse(text))
                    : current.atZone(Zones.VIETNAM).plus(Period.parse(text)).toInstant();
        } catch (DateTimeException | ArithmeticException e) {
            throw problem("advance", "workflow.clock.period");
        }
    }

    private static Refusal problem(String field, String key) {
        return Refusal.invalid(List.of(new FieldProblem(field, key)));
    }
}
