package vn.kstthc.deadline;

import java.time.LocalDate;
import vn.kstthc.calendar.CalendarDay;
import vn.kstthc.calendar.WorkingCalendar;

/** Why a day is special, in an explanation: the text of a notice, or a message key for a day computed from the law. */
record DayName(String name) {

    static DayName of(CalendarDay day) {
        return new DayName(day.name());
    }

    static DayName ofDayOff(LocalDate date, WorkingCalendar calendar) {
        return calendar.day(date).map(DayName::of).orElse(new DayName("deadline.day.weekend"));
    }

    boolean isKey() {
        return name.startsWith("calendar.day.") || name.startsWith("deadline.day.");
    }
}
