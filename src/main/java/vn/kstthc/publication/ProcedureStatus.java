package vn.kstthc.publication;

/** Where a version, or a procedure, stands on a day; derived from the dates, never stored. */
public enum ProcedureStatus {
    /** Dated, and not yet in force. */
    NEW,
    IN_FORCE,
    /** Abolished, or followed by another version. */
    ENDED;

    /** Message key of the status's name. */
    public String key() {
        return "publication.status." + name();
    }
}
