package vn.kstthc.deadline;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;

/** What a rule says about time; each form is counted in its own way by the {@link Calculator}. */
public sealed interface Term {

    RuleKind kind();

    /** So many days after or before the anchor. */
    record Duration(int amount, Counter counter, Direction direction) implements Term {
        @Override
        public RuleKind kind() {
            return RuleKind.DURATION;
        }

        public Duration withAmount(int other) {
            return new Duration(other, counter, direction);
        }
    }

    /** A day of the anchor's year, or of a year {@code yearOffset} later. */
    record FixedDate(MonthDay day, int yearOffset, Boundary boundary) implements Term {
        @Override
        public RuleKind kind() {
            return RuleKind.FIXED_DATE;
        }
    }

    /** A day of the last month of every period; {@code dayOfLastMonth} 31 means its last day. */
    record EveryPeriod(Period period, int dayOfLastMonth) implements Term {
        @Override
        public RuleKind kind() {
            return RuleKind.PERIOD;
        }
    }

    /** The day of the event, or the next working day when the event came after the cut-off time. */
    record SameDay(Optional<LocalTime> cutoff) implements Term {
        @Override
        public RuleKind kind() {
            return RuleKind.SAME_DAY;
        }
    }

    /** A condition without a date: something must exist before the next step. */
    record Gate() implements Term {
        @Override
        public RuleKind kind() {
            return RuleKind.GATE;
        }
    }
}
