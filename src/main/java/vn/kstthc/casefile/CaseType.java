package vn.kstthc.casefile;

/** The lifecycles that a case can run through, with the prefix of its number. */
public enum CaseType {
    FEEDBACK("PAKN"),
    ASSESSMENT("DGTD"),
    PUBLICATION("CB"),
    INSPECTION("KT"),
    REVIEW("RS"),
    PLAN("KH"),
    PLAN_TASK("NV");

    private final String prefix;

    CaseType(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /** Message key of the type's name. */
    public String key() {
        return "casefile.type." + name();
    }
}
