package vn.kstthc.deadline;

import java.time.Instant;
import vn.kstthc.shared.Parked;

/**
 * The due date of a started deadline changed, and why; published in the same transaction, so that engine timers and task
 * due dates follow. A suspended deadline is parked at {@link Parked#AT}: nothing fires until it is resumed.
 */
public record DeadlineMoved(String caseNumber, String subject, String key, Instant due, DeadlineEvent cause) {

    /** Whether the clock of the deadline is stopped, so that it has no due date for now. */
    public boolean isParked() {
        return Parked.is(due);
    }
}
