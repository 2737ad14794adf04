package vn.kstthc.feedback;

/** Result of the check of a feedback (Decree 20/2008 art. 7). */
public enum Validity {
    VALID,
    /** The sender is guided to complete it; the clock starts when the completed one arrives. */
    INCOMPLETE,
    REFUSED,
    /** A complaint, denunciation or question: the sender is told where to turn. */
    REDIRECTED;

    /** Message key of its name. */
    public String key() {
        return "feedback.validity." + name();
    }
}
