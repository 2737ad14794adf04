package vn.kstthc.assessment;

/** What became of a submitted draft, or of the proposal to draft one. */
public enum SubmissionResult {
    ISSUED,
    /** The proposal is accepted: the document is drafted now, and its draft is assessed in a case of its own. */
    ACCEPTED,
    DROPPED;

    /** Message key of its name. */
    public String key() {
        return "assessment.result." + name();
    }
}
