package vn.kstthc.deadline;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kstthc.calendar.WorkingCalendar;
import vn.kstthc.notification.Silence;

/** Counts the due date of a ledger row and plans when its people are told. */
@Component
class Projector {

    private final Ladders ladders;
    private final Silence silence;

    Projector(Ladders ladders, Silence silence) {
        this.ladders = ladders;
        this.silence = silence;
    }

    /** The row with the date that rule, calendar and events give now. */
    LedgerRow project(LedgerRow row, DeadlineRule rule, List<DeadlineEvent> events, WorkingCalendar calendar) {
        var calculation = Calculator.calculate(row.input(rule, events), calendar);
        return row.with(new Projection(rule.id(), calculation.due(), calculation.provisional(), calendar.version()));
    }

    /** The rungs still to come; none for a deadline that is suspended or closed. */
    RungPlan plan(LedgerRow row, DeadlineRule rule, WorkingCalendar calendar, Instant now) {
        if (row.status() != LedgerStatus.OPEN) {
            return RungPlan.NONE;
        }
        var plan = RungPlan.of(ladders.lines(rule.ladder()), row.due(), calendar, now);
        return silence.isOn() ? plan.after(now) : plan;
    }
}
