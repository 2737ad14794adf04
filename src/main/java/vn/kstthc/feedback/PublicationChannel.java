package vn.kstthc.feedback;

/** Where a reply was published (Decree 20/2008 art. 19). */
public enum PublicationChannel {
    NATIONAL_SYSTEM,
    PROVINCE_PORTAL,
    UNIT_PORTAL,
    MEDIA,
    LETTER,
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "feedback.publication." + name();
    }
}
