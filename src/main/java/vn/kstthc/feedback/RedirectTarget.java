package vn.kstthc.feedback;

/** Where a sender is directed whose letter is no feedback. */
public enum RedirectTarget {
    COMPLAINT,
    DENUNCIATION,
    QUESTION,
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "feedback.redirect." + name();
    }
}
