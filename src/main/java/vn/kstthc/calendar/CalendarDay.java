package vn.kstthc.calendar;

import java.time.LocalDate;

/** A day that departs from the ordinary week: its kind, its name for people and where that was decided. */
public record CalendarDay(LocalDate date, DayKind kind, String name, String source) {}
