package vn.kstthc.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.kstthc.calendar.WorkingCalendar;

/**
 * Deadlines that name a day instead of counting: a date of the year, the end of a period, the day of the event. "Trước
 * ngày X" is the last working day before X; "chậm nhất ngày X" is X itself, a day off or not.
 */
final class FixedDay {

    private final Calculator.Input input;
    private final WorkingCalendar calendar;
    private final List<Sentence> sentences = new ArrayList<>();

    FixedDay(Calculator.Input input, WorkingCalendar calendar) {
        this.input = input;
        this.calendar = calendar;
    }

    Calculation on(Term.FixedDate term) {
        var date = term.day().atYear(input.anchor().getYear() + term.yearOffset());
        if (term.boundary() == Boundary.INCLUSIVE) {
            sentences.add(Sentence.of("fixed-inclusive", date));
            return named(date);
        }
        sentences.add(Sentence.of("fixed-exclusive", date));
        var last = date.minusDays(1);
        var due = calendar.onOrBefore(last);
        if (!due.equals(last)) {
            sentences.add(Sentence.of("roll-back", last, DayName.ofDayOff(last, calendar), due));
        }
        return extended(due);
    }

    Calculation endOf(Term.EveryPeriod term) {
        var month = term.period().lastMonth(input.anchor());
        if (day(term, month).isBefore(input.anchor())) {
            month = term.period().next(month);
        }
        var date = day(term, month);
        sentences.add(Sentence.of("period." + term.period(), date));
        return named(date);
    }

    private static LocalDate day(Term.EveryPeriod term, YearMonth month) {
        return month.atDay(Math.min(term.dayOfLastMonth(), month.lengthOfMonth()));
    }

    Calculation sameDay(Term.SameDay term) {
        var late = term.cutoff().isPresent()
                && input.time()
                        .filter(time -> time.isAfter(term.cutoff().get()))
                        .isPresent();
        if (late) {
            sentences.add(
                    Sentence.of("after-cutoff", term.cutoff().orElseThrow().toString(), input.anchor()));
            return extended(calendar.next(input.anchor()));
        }
        sentences.add(Sentence.of("same-day", input.anchor()));
        var due = calendar.onOrAfter(input.anchor());
        if (!due.equals(input.anchor())) {
            sentences.add(Sentence.of("roll-forward", input.anchor(), DayName.ofDayOff(input.anchor(), calendar), due));
        }
        return extended(due);
    }

    /** A day that the rule names holds whatever the calendar says, so it is never provisional. */
    private Calculation named(LocalDate date) {
        if (input.extension() > 0) {
            return extended(date);
        }
        if (!calendar.isWorking(date)) {
            sentences.add(Sentence.of("fixed-on-day-off", date, DayName.ofDayOff(date, calendar)));
        }
        sentences.add(Sentence.of("due", date));
        return new Calculation(date, false, sentences);
    }

    private Calculation extended(LocalDate date) {
        Happenings.extensions(input.events(), Counter.WORKING_DAYS, sentences);
        return Calculator.answer(calendar.plus(date, input.extension()), date, calendar, sentences);
    }
}
