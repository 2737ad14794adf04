package vn.kstthc.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.kstthc.calendar.WorkingCalendar;

/**
 * Counts a period after its anchor by Civil Code 91/2015 art. 147, 148: the day of the event is not counted, days of
 * suspension are not counted, and an end on a day off moves to the next working day.
 */
final class ForwardCount {

    private final Calculator.Input input;
    private final Term.Duration term;
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;
    private final Tally tally;

    ForwardCount(Calculator.Input input, Term.Duration term, WorkingCalendar calendar) {
        this.input = input;
        this.term = term;
        this.calendar = calendar;
        this.pauses = Pause.of(input.events());
        this.tally = new Tally(calendar);
    }

    Calculation calculate() {
        var last = count();
        var due = roll(last);
        return Calculator.answer(due, firstCounted(last), calendar, explain(last, due));
    }

    private LocalDate firstCounted(LocalDate last) {
        return last.isAfter(input.anchor()) ? input.anchor().plusDays(1) : input.anchor();
    }

    private LocalDate count() {
        var total = days();
        var day = input.anchor();
        for (var done = 0L; done < total; ) {
            day = day.plusDays(1);
            if (isPaused(day)) {
                tally.paused(day);
            } else if (term.counter() == Counter.WORKING_DAYS && !calendar.isWorking(day)) {
                tally.off(day);
            } else {
                tally.counted(day);
                done++;
            }
        }
        return day;
    }

    /** The number of days to count; months become the days up to the same-numbered day of the later month. */
    private long days() {
        var total = term.amount() + input.extension();
        return term.counter() == Counter.CALENDAR_MONTHS
                ? ChronoUnit.DAYS.between(input.anchor(), input.anchor().plusMonths(total))
                : total;
    }

    private LocalDate roll(LocalDate last) {
        var due = last;
        while (!calendar.isWorking(due) || isPaused(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private boolean isPaused(LocalDate day) {
        for (var pause : pauses) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }

    private List<Sentence> explain(LocalDate last, LocalDate due) {
        var sentences = new ArrayList<Sentence>();
        sentences.add(
                Sentence.of("start-forward", input.anchor(), input.anchor().plusDays(1)));
        sentences.add(Sentence.of("count-forward." + term.counter(), String.valueOf(term.amount())));
        Happenings.extensions(input.events(), term.counter(), sentences);
        Happenings.pauses(pauses, sentences);
        sentences.addAll(term.counter() == Counter.WORKING_DAYS ? tally.working() : tally.pauses());
        if (!due.equals(last)) {
            sentences.add(Sentence.of("roll-forward", last, DayName.ofDayOff(last, calendar), due));
        }
        pauses.stream()
                .filter(Pause::isOpen)
                .forEach(open -> sentences.add(
                        Sentence.of("still-paused", open.from(), String.valueOf(tally.countedAfter(open.from())))));
        return sentences;
    }
}
