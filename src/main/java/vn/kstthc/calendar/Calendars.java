package vn.kstthc.calendar;

import org.springframework.stereotype.Service;

/** Keeps the yearly statements and hands out the calendar made of them. */
@Service
public class Calendars {

    /** The calendar of today's knowledge; cached, renewed when a year was restated on any node. */
    public WorkingCalendar current() {
        throw new UnsupportedOperationException();
    }

    /** The calendar as it was known at an earlier version, to prove an old date again. */
    public WorkingCalendar at(long version) {
        throw new UnsupportedOperationException();
    }
}
