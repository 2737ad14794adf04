package vn.kstthc.bulk;

/** Where a job stands. */
public enum BulkState {
    RUNNING,
    /** Every item is done. */
    DONE,
    /** Ended, and some items failed. */
    FAILED;

    /** Message key of the state's name. */
    public String key() {
        return "bulk.state." + name();
    }
}
