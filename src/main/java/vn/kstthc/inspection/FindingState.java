package vn.kstthc.inspection;

/** What became of a finding. */
public enum FindingState {
    FOUND,
    /** The unit says that it is remedied. */
    REMEDIED,
    /** The team agrees. */
    CONFIRMED;

    /** Message key of its name. */
    public String key() {
        return "inspection.finding." + name();
    }
}
