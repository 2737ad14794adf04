package vn.kstthc.deadline;

/** What the ledger stores about a deadline; overdue and late are derived from dates, see {@link DeadlineState}. */
enum LedgerStatus {
    OPEN,
    SUSPENDED,
    MET,
    CANCELLED;

    boolean isOpen() {
        return this == OPEN || this == SUSPENDED;
    }
}
