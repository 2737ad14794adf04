package vn.kstthc.deadline;

/** How a deadline stands at a moment. Derived from the ledger's events and the clock, never stored. */
public enum DeadlineState {
    RUNNING,
    SUSPENDED,
    OVERDUE,
    MET,
    MET_LATE,
    CANCELLED;

    public boolean isOpen() {
        return this == RUNNING || this == SUSPENDED || this == OVERDUE;
    }
}
