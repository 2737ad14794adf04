package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** One fact of the ledger: the date of the event, and apart from it when and by whom it was recorded. */
public record DeadlineEvent(
        EventKind kind,
        LocalDate on,
        int amount,
        String reason,
        String ground,
        String approvedBy,
        Instant recordedAt,
        String recordedBy) {}
