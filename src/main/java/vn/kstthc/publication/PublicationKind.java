package vn.kstthc.publication;

/** What a decision publishes or approves; its deadlines and the steps after the signature depend on it. */
public enum PublicationKind {
    /** Mirrors a ministry's list (quyết định công bố danh mục). */
    LIST(true, true, true, true),
    /** The whole content, for what is delegated to the province. */
    CONTENT(true, true, true, true),
    /** Procedures between offices (thủ tục hành chính nội bộ): no legal document, effect on signing. */
    INTERNAL(false, true, false, false),
    /** Which procedures the one-stop units receive. */
    ONE_STOP_LIST(false, false, true, false),
    /** Which procedures are offered online. */
    ONLINE_LIST(false, false, true, true),
    /** Internal and electronic workflow. */
    WORKFLOW(false, false, false, true),
    /** Authorisation to decide procedures (ủy quyền giải quyết). */
    AUTHORISATION(false, false, false, false);

    private final boolean followsDocument;
    private final boolean entered;
    private final boolean posted;
    private final boolean configured;

    PublicationKind(boolean followsDocument, boolean entered, boolean posted, boolean configured) {
        this.followsDocument = followsDocument;
        this.entered = entered;
        this.posted = posted;
        this.configured = configured;
    }

    /** Its date is counted from the effective date of a legal document (D04, D06). */
    public boolean followsDocument() {
        return followsDocument;
    }

    /** Goes into the national database and so into the register. */
    public boolean entered() {
        return entered;
    }

    /** Is posted at the receiving units. */
    public boolean posted() {
        return posted;
    }

    /** Ends in an electronic workflow that the IT operator sets up. */
    public boolean configured() {
        return configured;
    }

    /** Before the workflow is set up, a decision of its own approves it. */
    public boolean decidesWorkflow() {
        return followsDocument;
    }

    /** Message key of its name. */
    public String key() {
        return "publication.kind." + name();
    }
}
