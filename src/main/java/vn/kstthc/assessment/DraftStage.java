package vn.kstthc.assessment;

/** Whether the document is proposed or already drafted; both are assessed (Decree 63/2010 art. 10). */
public enum DraftStage {
    PROPOSAL,
    DRAFT;

    /** Message key of its name. */
    public String key() {
        return "assessment.draft-stage." + name();
    }
}
