package vn.kstthc.deadline;

import java.time.Instant;

/**
 * The due date of a started deadline changed; published in the same transaction, so that engine timers and task due
 * dates follow. A suspended deadline is parked at {@link Deadlines#PARKED}: nothing fires until it is resumed.
 */
public record DeadlineMoved(String caseNumber, String subject, String key, Instant due) {

    /** Whether the clock of the deadline was stopped, so that it has no due date for now. */
    public boolean isParked() {
        return due.equals(Deadlines.PARKED);
    }
}
