package vn.kstthc.assessment;

/** Whether a draft has to be assessed at all (art. 8). */
public enum Screening {
    REQUIRED,
    NO_PROCEDURE,
    NOT_ALLOWED;

    /** Message key of its name. */
    public String key() {
        return "assessment.screening." + name();
    }
}
