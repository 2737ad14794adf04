package vn.kstthc.feedback;

/** Where the work on one part of a feedback stands. */
public enum PartState {
    OPEN,
    FORWARDED_OUTSIDE,
    ANSWERED;

    /** Message key of its name. */
    public String key() {
        return "feedback.part-state." + name();
    }
}
