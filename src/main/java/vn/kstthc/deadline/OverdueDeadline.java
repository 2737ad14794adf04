package vn.kstthc.deadline;

import java.time.LocalDate;

/** A line of the late list: which case, which duty, whose, since when and how many working days late. */
public record OverdueDeadline(
        long id,
        String caseNumber,
        String subject,
        String key,
        String rule,
        String title,
        String unit,
        LocalDate due,
        int overdueWorkingDays) {}
