package vn.kstthc.publication;

/** What a publication follows. */
public enum PublicationTrigger {
    /** A legal document of the province. */
    OWN_DOCUMENT,
    /** The decision by which a ministry published its procedures. */
    MINISTRY_DECISION;

    /** Message key of its name. */
    public String key() {
        return "publication.trigger." + name();
    }
}
