package vn.kstthc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which days offices work, as one immutable value: a bit per day over all known years. Years that no notice fixed yet
 * count with the computed days of the Labour Code and are {@link CalendarYearStatus#PROVISIONAL}.
 */
public final class WorkingCalendar {

    private final long version;
    private final long firstDay;
    private final BitSet working;
    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, CalendarDay> days;

    private WorkingCalendar(
            long version,
            long firstDay,
            BitSet working,
            Map<Integer, CalendarYear> years,
            Map<LocalDate, CalendarDay> days) {
        this.version = version;
        this.firstDay = firstDay;
        this.working = working;
        this.years = years;
        this.days = days;
    }

    /** Builds the calendar of consecutive years; {@code version} tells later which statements it was made of. */
    public static WorkingCalendar of(long version, List<CalendarYear> statements) {
        var years = new HashMap<Integer, CalendarYear>();
        statements.forEach(year -> years.put(year.year(), year));
        var first = years.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
        var last = years.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (last - first + 1 != years.size()) {
            throw new IllegalArgumentException("The years of a calendar must be consecutive");
        }
        var firstDay = LocalDate.of(first, 1, 1).toEpochDay();
        var working = weekdays(firstDay, LocalDate.of(last, 12, 31).toEpochDay());
        var days = new HashMap<LocalDate, CalendarDay>();
        for (var year : years.values()) {
            for (var day : year.days()) {
                days.put(day.date(), day);
                working.set(
                        (int) (day.date().toEpochDay() - firstDay), day.kind().isWorking());
            }
        }
        return new WorkingCalendar(version, firstDay, working, years, days);
    }

    private static BitSet weekdays(long firstDay, long lastDay) {
        var bits = new BitSet((int) (lastDay - firstDay + 1));
        for (var day = firstDay; day <= lastDay; day++) {
            bits.set((int) (day - firstDay), !isWeekend(LocalDate.ofEpochDay(day)));
        }
        return bits;
    }

    /** The same calendar with one year restated, to see what a new notice would change. */
    public WorkingCalendar with(CalendarYear year, long newVersion) {
        var statements = new HashMap<>(years);
        statements.put(year.year(), year);
        return of(newVersion, List.copyOf(statements.values()));
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorking(LocalDate date) {
        return working.get(index(date));
    }

    /** The first working day after the date. */
    public LocalDate next(LocalDate date) {
        return plus(date, 1);
    }

    /** The last working day before the date. */
    public LocalDate previous(LocalDate date) {
        return minus(date, 1);
    }

    /** The date itself when it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate date) {
        return isWorking(date) ? date : next(date);
    }

    /** The date itself when it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate date) {
        return isWorking(date) ? date : previous(date);
    }

    /** The n-th working day after the date; the date itself is not counted (Civil Code 91/2015 art. 147). */
    public LocalDate plus(LocalDate date, int n) {
        var at = index(date);
        for (var i = 0; i < n; i++) {
            at = found(working.nextSetBit(at + 1), date);
        }
        return LocalDate.ofEpochDay(firstDay + at);
    }

    /** The n-th working day before the date; the date itself is not counted. */
    public LocalDate minus(LocalDate date, int n) {
        var at = index(date);
        for (var i = 0; i < n; i++) {
            at = found(at == 0 ? -1 : working.previousSetBit(at - 1), date);
        }
        return LocalDate.ofEpochDay(firstDay + at);
    }

    /** How many working days lie after the first date, up to and including the second; 0 when it is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo)
                ? working.get(index(after) + 1, index(upTo) + 1).cardinality()
                : 0;
    }

    public CalendarYearStatus status(int year) {
        return year(year).status();
    }

    /** PROVISIONAL as soon as one year between the two dates is. */
    public CalendarYearStatus status(LocalDate from, LocalDate to) {
        for (var year = from.getYear(); year <= to.getYear(); year++) {
            if (status(year) == CalendarYearStatus.PROVISIONAL) {
                return CalendarYearStatus.PROVISIONAL;
            }
        }
        return CalendarYearStatus.OFFICIAL;
    }

    public CalendarYear year(int year) {
        var statement = years.get(year);
        if (statement == null) {
            throw new IllegalArgumentException("The calendar does not know the year " + year);
        }
        return statement;
    }

    /** What is special about the date, empty for an ordinary weekday or weekend. */
    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Grows with every statement about a year; a date can be proved again with {@link Calendars#at}. */
    public long version() {
        return version;
    }

    private int index(LocalDate date) {
        var index = date.toEpochDay() - firstDay;
        if (!years.containsKey(date.getYear())) {
            throw new IllegalArgumentException("The calendar does not know " + date);
        }
        return (int) index;
    }

    private static int found(int index, LocalDate from) {
        if (index < 0) {
            throw new IllegalArgumentException("The calendar ends before the counted day, from " + from);
        }
        return index;
    }
}
