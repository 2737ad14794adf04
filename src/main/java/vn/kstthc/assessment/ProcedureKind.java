package vn.kstthc.assessment;

/** What a draft does to a procedure; decides the annex in which its publication is printed. */
public enum ProcedureKind {
    NEW,
    AMENDED,
    REPLACED,
    ABOLISHED;

    /** Message key of its name. */
    public String key() {
        return "assessment.kind." + name();
    }
}
