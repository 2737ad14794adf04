package vn.kstthc.calendar;

import static vn.kstthc.calendar.DayKind.HOLIDAY;
import static vn.kstthc.calendar.DayKind.OFF_SWAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The days off that the Labour Code 45/2019 gives by itself (art. 111, 112), for years whose yearly notice is not known
 * yet. Names are message keys. Where the Prime Minister has a choice, the choice usual since 2018 is assumed.
 */
final class StatutoryYears {

    private static final String SOURCE = "calendar.source.statutory";
    private static final int HUNG_KINGS_SINCE = 2007;
    private static final int SECOND_NATIONAL_DAY_SINCE = 2021;
    private static final int CULTURE_DAY_SINCE = 2026;
    private static final int TET_DAYS = 5;
    private static final int TET_DAYS_BEFORE = 2;

    private StatutoryYears() {}

    static CalendarYear of(int year) {
        var holidays = holidays(year);
        var days = new ArrayList<CalendarDay>();
        holidays.forEach((date, name) -> days.add(new CalendarDay(date, HOLIDAY, name, SOURCE)));
        days.addAll(compensation(holidays));
        return new CalendarYear(year, CalendarYearStatus.PROVISIONAL, SOURCE, days);
    }

    private static TreeMap<LocalDate, String> holidays(int year) {
        var holidays = new TreeMap<LocalDate, String>();
        holidays.put(LocalDate.of(year, 1, 1), "calendar.day.new-year");
        for (var i = 0; i < TET_DAYS; i++) {
            holidays.put(tet(year).plusDays(i - (long) TET_DAYS_BEFORE), "calendar.day.tet");
        }
        if (year >= HUNG_KINGS_SINCE) {
            holidays.put(hungKings(year), "calendar.day.hung-kings");
        }
        holidays.put(LocalDate.of(year, 4, 30), "calendar.day.reunification");
        holidays.put(LocalDate.of(year, 5, 1), "calendar.day.labour");
        holidays.put(nationalDay(year), "calendar.day.national");
        if (year >= SECOND_NATIONAL_DAY_SINCE) {
            holidays.put(secondNationalDay(year), "calendar.day.national");
        }
        if (year >= CULTURE_DAY_SINCE) {
            holidays.put(LocalDate.of(year, 11, 24), "calendar.day.culture"); // NQ 28/2026/QH16
        }
        return holidays;
    }

    /** The first day of the lunar year in the Vietnamese calendar (UTC+7). */
    static LocalDate tet(int year) {
        return VietnameseCalendar.ofTet(year).transform(PlainDate.axis()).toTemporalAccessor();
    }

    /** The tenth day of the third lunar month. */
    static LocalDate hungKings(int year) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }

    private static LocalDate nationalDay(int year) {
        return LocalDate.of(year, 9, 2);
    }

    /** The adjacent day that makes the longer block with the weekend. */
    private static LocalDate secondNationalDay(int year) {
        var day = nationalDay(year);
        return switch (day.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> day.plusDays(1);
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> day.minusDays(1);
        };
    }

    /** A holiday on a weekend gives the next working day off (art. 111, clause 3). */
    private static List<CalendarDay> compensation(Map<LocalDate, String> holidays) {
        var taken = new TreeMap<>(holidays);
        var days = new ArrayList<CalendarDay>();
        holidays.forEach((date, name) -> {
            if (WorkingCalendar.isWeekend(date)) {
                var free = date.plusDays(1);
                while (WorkingCalendar.isWeekend(free) || taken.containsKey(free)) {
                    free = free.plusDays(1);
                }
                taken.put(free, name);
                days.add(new CalendarDay(free, OFF_SWAP, name + "-compensation", SOURCE));
            }
        });
        return days;
    }
}
