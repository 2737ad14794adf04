package vn.kstthc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import vn.kstthc.shared.Zones;

/** One row of the ledger as it stands: what was started, the projected due date and whether it is still open. */
public record Deadline(
        long id,
        String caseNumber,
        String subject,
        String key,
        String ruleCode,
        String title,
        LocalDate anchor,
        String unit,
        LocalDate dueDate,
        boolean provisional,
        DeadlineState state) {

    /** The last second of the due date. */
    public Instant due() {
        return Zones.endOf(dueDate);
    }
}
