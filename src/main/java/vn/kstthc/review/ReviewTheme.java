package vn.kstthc.review;

/** What a review is for. Initiatives and interlinked workflows are light: no form B, no independent review, own decision. */
public enum ReviewTheme {
    SIMPLIFICATION,
    INITIATIVE,
    INTERLINKED;

    public boolean light() {
        return this != SIMPLIFICATION;
    }

    /** Message key of its name. */
    public String key() {
        return "review.theme." + name();
    }
}
