package vn.kstthc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The deadlines of reviews: a given day wins over the usual one of the rules D16 and D17. */
@Component
class ReviewDeadlines {

    private final Deadlines deadlines;
    private final Clock clock;

    ReviewDeadlines(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Deadline start(String number, String subject, String key, String rule, LocalDate anchor, String unit) {
        return deadlines.start(new DeadlineStart(number, subject, key, rule, anchor, unit));
    }

    Deadline fromToday(String number, String key, String rule, String unit) {
        return start(number, "", key, rule, today(), unit);
    }

    /** Counted back from the given day, or the rule's day of the year. */
    Deadline inYear(
            String number,
            String subject,
            String key,
            String rule,
            int year,
            String givenRule,
            @Nullable LocalDate given,
            String unit) {
        return given == null
                ? start(number, subject, key, rule, LocalDate.of(year, 1, 1), unit)
                : start(number, subject, key, givenRule, given, unit);
    }

    LocalDate usual(String rule, int year) {
        return deadlines.project(rule, LocalDate.of(year, 1, 1));
    }

    void meet(String number, String subject, String key, LocalDate on) {
        deadlines.meet(number, subject, key, on);
    }

    void meet(String number, String key) {
        meet(number, "", key, today());
    }

    void cancel(String number, String subject, String key, String reason) {
        deadlines.cancel(number, subject, key, reason);
    }

    void cancelAll(String number) {
        deadlines.cancelAll(number, "review.reason.ended");
    }

    LocalDate due(String number, String subject, String key) {
        return deadlines.find(number, subject, key).orElseThrow().dueDate();
    }

    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    /** A day that has come and is not before the case. @throws Refusal 400 on the field */
    void requirePast(String field, LocalDate on, LocalDate earliest) {
        if (on.isAfter(today()) || on.isBefore(earliest)) {
            throw Refusal.invalid(List.of(new FieldProblem(field, "review.problem.past")));
        }
    }
}
