package vn.kstthc.review;

/** What a review proposes for a target. */
public enum SimplificationOption {
    KEEP,
    AMEND,
    REPLACE,
    ABOLISH;

    public boolean changes() {
        return this != KEEP;
    }

    /** Message key of its name. */
    public String key() {
        return "review.option." + name();
    }
}
