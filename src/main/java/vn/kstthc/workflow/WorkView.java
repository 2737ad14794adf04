package vn.kstthc.workflow;

/** Which of the open tasks a person asks for. */
public enum WorkView {
    /** Assigned to me. */
    MINE,
    /** Of the groups I belong to, assigned or not. */
    UNITS,
    /** Mine or my groups', due within three days from now. */
    DUE_SOON,
    /** Mine or my groups', past the due date. */
    OVERDUE
}
