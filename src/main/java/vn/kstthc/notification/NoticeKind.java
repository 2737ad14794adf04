package vn.kstthc.notification;

/** What a notice is about. */
public enum NoticeKind {
    /** A task or case was handed to somebody. */
    ASSIGNED,
    /** A rung of the ladder of a deadline was reached. */
    DEADLINE,
    /** A deadline passed and the head is told. */
    ESCALATION,
    /** A list of what is late, daily or weekly. */
    LATE_LIST,
    /** Something happened in a case that its parties should know. */
    INFORMATION
}
