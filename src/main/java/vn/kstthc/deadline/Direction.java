package vn.kstthc.deadline;

/** Whether a period runs after its anchor (reply within 5 days) or before it (5 days before taking effect). */
public enum Direction {
    FORWARD,
    BACKWARD
}
