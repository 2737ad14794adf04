package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as people see it now. {@code overdueWorkingDays} counts working days after the due date, up to today or to
 * the day it was met; {@code explanation} answers "why this date?" sentence by sentence. {@code suspendable} and
 * {@code extendable} say what the rule allows now, whoever asks.
 */
public record DeadlineView(
        long id,
        String subject,
        String key,
        String rule,
        String title,
        LocalDate anchor,
        LocalDate due,
        Instant dueAt,
        DeadlineState state,
        boolean provisional,
        int overdueWorkingDays,
        List<String> explanation,
        String unit,
        boolean suspendable,
        boolean extendable) {}
