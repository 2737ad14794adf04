package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** When a term falls due within a year. */
public final class Occurrences {

    /** More than the days of a year cannot be due in it. */
    private static final int MOST = 366;

    private Occurrences() {}

    /**
     * One occurrence of a due date or window, those of its rule for a recurring term, none for what has no date by
     * itself.
     */
    public static List<Occurrence> of(ScheduleTerm term, int planYear) {
        return switch (term.type()) {
            case DUE_DATE, WINDOW -> once(term, planYear).map(List::of).orElseGet(List::of);
            case RECURRING -> recurring(term, planYear);
            default -> List.of();
        };
    }

    private static Optional<Occurrence> once(ScheduleTerm term, int planYear) {
        var due = term.due() != null ? term.due() : term.to();
        if (due == null) {
            return Optional.empty();
        }
        var from = term.from() != null ? term.from() : earlier(LocalDate.of(planYear, 1, 1), due);
        var called = term.from() != null ? from : due; // only a period that is told is called by its name
        return Optional.of(new Occurrence(from, due, due, PeriodLabel.of(called, due)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Each period begins the day after the one before was due. */
    private static List<Occurrence> recurring(ScheduleTerm term, int planYear) {
        var from = term.from() != null ? term.from() : LocalDate.of(planYear, 1, 1);
        var to = term.to() != null ? term.to() : LocalDate.of(planYear, 12, 31);
        var occurrences = new ArrayList<Occurrence>();
        var begin = from;
        for (var due : instances(Objects.requireNonNull(term.rrule()), from, to)) {
            occurrences.add(new Occurrence(begin, due, due, PeriodLabel.of(begin, due)));
            begin = due.plusDays(1);
        }
        return occurrences;
    }

    private static List<LocalDate> instances(String rrule, LocalDate from, LocalDate to) {
        var dates = new ArrayList<LocalDate>();
        var instances =
                rule(rrule).iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
        while (instances.hasNext() && dates.size() < MOST) {
            var next = instances.nextDateTime();
            var date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (date.isAfter(to)) {
                break;
            }
            dates.add(date);
        }
        return dates;
    }

    private static RecurrenceRule rule(String rrule) {
        try {
            return new RecurrenceRule(rrule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("Not a rule of RFC 5545: " + rrule, e);
        }
    }
}
