package vn.kstthc.deadline;

/** What can happen to a deadline. */
public enum EventKind {
    STARTED,
    SUSPENDED,
    RESUMED,
    EXTENDED,
    MET,
    CANCELLED,
    RECALCULATED,
    UNIT_CHANGED
}
