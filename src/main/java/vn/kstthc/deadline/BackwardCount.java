package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kstthc.calendar.WorkingCalendar;

/**
 * Counts a period before its anchor. An end on a day off moves to the working day before it, never forward past what
 * the law allows. An extension is a later anchor (the re-appointed date).
 */
final class BackwardCount {

    private final Calculator.Input input;
    private final Term.Duration term;
    private final WorkingCalendar calendar;
    private final Tally tally;

    BackwardCount(Calculator.Input input, Term.Duration term, WorkingCalendar calendar) {
        this.input = input;
        this.term = term;
        this.calendar = calendar;
        this.tally = new Tally(calendar);
    }

    Calculation calculate() {
        var anchor = anchor();
        var last = count(anchor);
        var due = calendar.onOrBefore(last);
        return Calculator.answer(due, firstCounted(anchor, last), calendar, explain(anchor, last, due));
    }

    private static LocalDate firstCounted(LocalDate anchor, LocalDate last) {
        return last.isBefore(anchor) ? anchor.minusDays(1) : anchor;
    }

    private LocalDate anchor() {
        var extension = input.extension();
        return switch (term.counter()) {
            case WORKING_DAYS -> calendar.plus(input.anchor(), extension);
            case CALENDAR_DAYS -> input.anchor().plusDays(extension);
            case CALENDAR_MONTHS -> input.anchor().plusMonths(extension);
        };
    }

    private LocalDate count(LocalDate anchor) {
        return switch (term.counter()) {
            case WORKING_DAYS -> countWorkingDays(anchor);
            case CALENDAR_DAYS -> anchor.minusDays(term.amount());
            case CALENDAR_MONTHS -> anchor.minusMonths(term.amount());
        };
    }

    private LocalDate countWorkingDays(LocalDate anchor) {
        var day = anchor;
        for (var done = 0; done < term.amount(); ) {
            day = day.minusDays(1);
            if (calendar.isWorking(day)) {
                tally.counted(day);
                done++;
            } else {
                tally.off(day);
            }
        }
        return day;
    }

    private List<Sentence> explain(LocalDate anchor, LocalDate last, LocalDate due) {
        var sentences = new ArrayList<Sentence>();
        Happenings.extensions(input.events(), term.counter(), sentences);
        sentences.add(Sentence.of("start-backward", anchor));
        sentences.add(Sentence.of("count-backward." + term.counter(), String.valueOf(term.amount())));
        if (term.counter() == Counter.WORKING_DAYS) {
            sentences.addAll(tally.working());
        }
        if (!due.equals(last)) {
            sentences.add(Sentence.of("roll-back", last, DayName.ofDayOff(last, calendar), due));
        }
        return sentences;
    }
}
