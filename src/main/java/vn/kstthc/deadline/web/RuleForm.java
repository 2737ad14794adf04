package vn.kstthc.deadline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.kstthc.deadline.Boundary;
import vn.kstthc.deadline.Counter;
import vn.kstthc.deadline.DeadlineRule;
import vn.kstthc.deadline.Direction;
import vn.kstthc.deadline.Period;
import vn.kstthc.deadline.RuleStatus;
import vn.kstthc.deadline.Term;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** A new version of a rule as it is typed in: only the fields of the rule's kind are used. */
record RuleForm(
        @Nullable String title,
        @Nullable Integer amount,
        @Nullable Counter counter,
        @Nullable Direction direction,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer yearOffset,
        @Nullable Boundary boundary,
        @Nullable Period period,
        @Nullable Integer periodDay,
        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime cutoff,
        @Nullable String basis,
        @Nullable RuleStatus status,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validTo,
        @Nullable Integer maxExtensions,
        @Nullable String ladder,
        @Nullable String reason,
        @Nullable String seen) {

    /** The fields as the rule says now; the new version begins today. */
    static RuleForm of(DeadlineRule rule, LocalDate today) {
        var duration = rule.term() instanceof Term.Duration term ? term : null;
        var fixed = rule.term() instanceof Term.FixedDate term ? term : null;
        var every = rule.term() instanceof Term.EveryPeriod term ? term : null;
        var cutoff = rule.term() instanceof Term.SameDay term ? term.cutoff() : Optional.<LocalTime>empty();
        return new RuleForm(
                rule.title(),
                duration == null ? null : Integer.valueOf(duration.amount()),
                duration == null ? null : duration.counter(),
                duration == null ? null : duration.direction(),
                fixed == null ? null : Integer.valueOf(fixed.day().getMonthValue()),
                fixed == null ? null : Integer.valueOf(fixed.day().getDayOfMonth()),
                fixed == null ? null : Integer.valueOf(fixed.yearOffset()),
                fixed == null ? null : fixed.boundary(),
                every == null ? null : every.period(),
                every == null ? null : Integer.valueOf(every.dayOfLastMonth()),
                cutoff.orElse(null),
                rule.basis(),
                rule.status(),
                today,
                null,
                rule.maxExtensions().orElse(null),
                rule.ladder(),
                "",
                "");
    }

    /** The version after {@code newest}; refuses fields that are missing or no date. */
    DeadlineRule toVersionAfter(DeadlineRule newest) {
        return new DeadlineRule(
                0,
                newest.code(),
                newest.version() + 1,
                text(title),
                term(newest.term()),
                text(basis),
                required("status", status),
                required("validFrom", validFrom),
                Optional.ofNullable(validTo),
                Optional.ofNullable(maxExtensions),
                text(ladder).isEmpty() ? newest.ladder() : text(ladder));
    }

    private Term term(Term before) {
        return switch (before.kind()) {
            case DURATION ->
                new Term.Duration(
                        required("amount", amount), required("counter", counter), required("direction", direction));
            case FIXED_DATE ->
                new Term.FixedDate(monthDay(), required("yearOffset", yearOffset), required("boundary", boundary));
            case PERIOD -> new Term.EveryPeriod(required("period", period), required("periodDay", periodDay));
            case SAME_DAY -> new Term.SameDay(Optional.ofNullable(cutoff));
            case GATE -> new Term.Gate();
        };
    }

    private MonthDay monthDay() {
        try {
            return MonthDay.of(required("month", month), required("day", day));
        } catch (DateTimeException e) {
            throw Refusal.invalid(List.of(new FieldProblem("day", "deadline.problem.month-day")));
        }
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.invalid(List.of(new FieldProblem(field, "deadline.problem.required", field)));
        }
        return value;
    }

    String mark(DeadlineRule version) {
        return Integer.toHexString(Objects.toString(version).hashCode());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
