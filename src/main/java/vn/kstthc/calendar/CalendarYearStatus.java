package vn.kstthc.calendar;

/** Whether the days off of a year were fixed by the yearly notice, or are only computed from the Labour Code. */
public enum CalendarYearStatus {
    OFFICIAL,
    PROVISIONAL
}
