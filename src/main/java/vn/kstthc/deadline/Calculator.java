package vn.kstthc.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kstthc.calendar.CalendarYearStatus;
import vn.kstthc.calendar.WorkingCalendar;
import vn.kstthc.shared.Refusal;

/**
 * The one calculator of the product: from what the law says, an anchor, a calendar and what happened since, the due
 * date with its reasons. Pure: the same input gives the same answer on any day.
 */
public final class Calculator {

    private Calculator() {}

    /** What is counted: the term, from which event, and what happened to the deadline since. */
    public record Input(Term term, LocalDate anchor, Optional<LocalTime> time, List<DeadlineEvent> events) {

        public Input(Term term, LocalDate anchor) {
            this(term, anchor, Optional.empty(), List.of());
        }

        int extension() {
            return events.stream()
                    .filter(event -> event.kind() == EventKind.EXTENDED)
                    .mapToInt(DeadlineEvent::amount)
                    .sum();
        }
    }

    public static Calculation calculate(Input input, WorkingCalendar calendar) {
        var term = input.term();
        if (term instanceof Term.Duration duration) {
            return duration.direction() == Direction.FORWARD
                    ? new ForwardCount(input, duration, calendar).calculate()
                    : new BackwardCount(input, duration, calendar).calculate();
        }
        if (term instanceof Term.FixedDate fixed) {
            return new FixedDay(input, calendar).on(fixed);
        }
        if (term instanceof Term.EveryPeriod period) {
            return new FixedDay(input, calendar).endOf(period);
        }
        if (term instanceof Term.SameDay sameDay) {
            return new FixedDay(input, calendar).sameDay(sameDay);
        }
        throw Refusal.conflict("deadline.refusal.no-date");
    }

    /** The same for a rule: its name, version and legal basis are part of the reasons. */
    static Calculation calculate(DeadlineRule rule, Input input, WorkingCalendar calendar) {
        var counted = calculate(input, calendar);
        var sentences = new ArrayList<Sentence>();
        sentences.add(Sentence.of("rule", rule.code(), rule.title(), String.valueOf(rule.version())));
        sentences.addAll(counted.explanation());
        sentences.add(Sentence.of("basis", rule.basis()));
        return new Calculation(counted.due(), counted.provisional(), sentences);
    }

    /** Closes an explanation with the due date and, where it applies, the warning that it may still move. */
    static Calculation answer(LocalDate due, LocalDate from, WorkingCalendar calendar, List<Sentence> sentences) {
        sentences.add(Sentence.of("due", due));
        var first = from.isBefore(due) ? from : due;
        var last = from.isBefore(due) ? due : from;
        var provisional = calendar.status(first, last) == CalendarYearStatus.PROVISIONAL;
        if (provisional) {
            sentences.add(Sentence.of("provisional", provisionalYears(first, last, calendar)));
        }
        return new Calculation(due, provisional, sentences);
    }

    private static String provisionalYears(LocalDate first, LocalDate last, WorkingCalendar calendar) {
        var years = new ArrayList<String>();
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            if (calendar.status(year) == CalendarYearStatus.PROVISIONAL) {
                years.add(String.valueOf(year));
            }
        }
        return String.join(", ", years);
    }
}
