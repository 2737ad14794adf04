package vn.kstthc.casefile;

/** What a leader may do by hand to an open deadline. */
public enum DeadlineAct {
    SUSPEND,
    RESUME,
    EXTEND
}
