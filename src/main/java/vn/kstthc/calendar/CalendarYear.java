package vn.kstthc.calendar;

import java.util.Comparator;
import java.util.List;

/** The special days of one year with the notice that fixed them; an immutable statement, replaced as a whole. */
public record CalendarYear(int year, CalendarYearStatus status, String source, List<CalendarDay> days) {

    public CalendarYear {
        days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    }
}
