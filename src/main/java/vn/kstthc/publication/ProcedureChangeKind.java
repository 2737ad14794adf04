package vn.kstthc.publication;

/** What a decision does to a procedure: the four annexes of a publication decision (NĐ 63/2010/NĐ-CP art. 14-15). */
public enum ProcedureChangeKind {
    NEW,
    AMENDED,
    REPLACED,
    ABOLISHED;

    /** Message key of the kind's name. */
    public String key() {
        return "publication.change." + name();
    }
}
