package vn.kstthc.assessment;

/** The verdict on one criterion of a procedure. */
public enum Judgment {
    MET,
    NOT_MET;

    /** Message key of its name. */
    public String key() {
        return "assessment.judgment." + name();
    }
}
