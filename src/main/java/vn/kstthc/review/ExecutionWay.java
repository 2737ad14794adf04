package vn.kstthc.review;

/** How an approved option comes into force (Decree 63/2010 art. 31): by which act of the province, or by whom above it. */
public enum ExecutionWay {
    RESOLUTION(true),
    COMMITTEE_DECISION(true),
    CHAIR_DECISION(true),
    PUBLICATION(true),
    ADMINISTRATIVE(false),
    PROPOSAL(false);

    private final boolean opensCase;

    ExecutionWay(boolean opensCase) {
        this.opensCase = opensCase;
    }

    /** Another lifecycle carries it out: impact assessment of the amending document, or publication. */
    public boolean opensCase() {
        return opensCase;
    }

    /** Message key of its name. */
    public String key() {
        return "review.way." + name();
    }
}
