package vn.kstthc.organization;

/** What a file does to one row. */
public enum ImportAction {
    ADDED,
    CHANGED,
    CLOSED
}
