package vn.kstthc.calendar;

import java.time.Instant;

/** When and by whom a year was stated; the version of a calendar is the id of its newest revision. */
public record CalendarRevision(
        long version, CalendarYearStatus status, String source, Instant recordedAt, String recordedBy) {}
