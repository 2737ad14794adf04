package vn.kstthc.deadline;

import org.springframework.stereotype.Component;
import vn.kstthc.notification.Notices;

/** Takes back what waits to be mailed about a date that holds no more; what is in a mail already stays. */
@Component
class PendingNotices {

    private final Notices notices;

    PendingNotices(Notices notices) {
        this.notices = notices;
    }

    /** For a deadline that was met, cancelled or suspended. */
    void withdraw(LedgerRow row) {
        notices.withdraw(row.caseNumber(), ReachedRungs.step(row.subject(), row.key(), row.due()));
    }

    /** For a deadline that was counted again. */
    void follow(LedgerRow before, LedgerRow after) {
        if (!before.due().equals(after.due())) {
            withdraw(before);
        }
    }
}
