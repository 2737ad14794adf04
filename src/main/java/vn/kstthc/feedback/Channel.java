package vn.kstthc.feedback;

/** How a feedback arrives (Decree 20/2008 art. 8; OPINION_SLIP: phiếu lấy ý kiến). */
public enum Channel {
    DIRECT,
    POST,
    PHONE,
    EMAIL,
    PORTAL,
    OPINION_SLIP;

    /** Message key of its name. */
    public String key() {
        return "feedback.channel." + name();
    }
}
