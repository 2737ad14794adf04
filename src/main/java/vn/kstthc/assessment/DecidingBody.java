package vn.kstthc.assessment;

/** The bodies through which a resolution of the People's Council passes. */
public enum DecidingBody {
    PEOPLES_COMMITTEE,
    COUNCIL_COMMITTEE,
    COUNCIL;

    /** Message key of its name. */
    public String key() {
        return "assessment.body." + name();
    }
}
