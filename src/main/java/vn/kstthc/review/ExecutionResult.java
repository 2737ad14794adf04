package vn.kstthc.review;

/** How the execution of an option ended. */
public enum ExecutionResult {
    IN_FORCE,
    REJECTED;

    /** Message key of its name. */
    public String key() {
        return "review.result." + name();
    }
}
