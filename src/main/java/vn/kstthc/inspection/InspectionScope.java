package vn.kstthc.inspection;

/** What is looked at (Decree 63/2010 as amended, article 35a, clause 2). */
public enum InspectionScope {
    DIRECTION,
    DRAFTS,
    IMPLEMENTATION,
    REVIEW,
    FEEDBACK,
    OTHER;

    /** Message key of the scope's name. */
    public String key() {
        return "inspection.scope." + name();
    }
}
