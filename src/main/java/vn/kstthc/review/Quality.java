package vn.kstthc.review;

/** What the control office finds when it checks a result. */
public enum Quality {
    PASSED,
    RETURNED,
    DISAGREED;

    /** Message key of its name. */
    public String key() {
        return "review.quality." + name();
    }
}
