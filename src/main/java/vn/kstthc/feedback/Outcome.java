package vn.kstthc.feedback;

/** What follows from a feedback on a regulation (Decree 20/2008 art. 15). */
public enum Outcome {
    AMEND,
    PROPOSE,
    NEW_RULE,
    NONE;

    /** Message key of its name. */
    public String key() {
        return "feedback.outcome-kind." + name();
    }
}
