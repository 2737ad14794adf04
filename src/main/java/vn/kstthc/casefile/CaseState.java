package vn.kstthc.casefile;

/** Whether work on a case goes on. What exactly goes on is its stage. */
public enum CaseState {
    OPEN,
    CLOSED;

    /** Message key of the state's name. */
    public String key() {
        return "casefile.state." + name();
    }
}
