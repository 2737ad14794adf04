package vn.kstthc.inspection;

/** How grave a finding is. */
public enum Severity {
    MINOR,
    MAJOR,
    SERIOUS;

    /** Message key of its name. */
    public String key() {
        return "inspection.severity." + name();
    }
}
