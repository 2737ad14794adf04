package vn.kstthc.deadline;

import java.time.LocalDate;

/** The due date of a deadline with the rule version and the calendar version that gave it. */
record Projection(long ruleId, LocalDate due, boolean provisional, long calendarVersion) {}
