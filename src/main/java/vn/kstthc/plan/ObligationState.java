package vn.kstthc.plan;

/** Where an obligation stands; late is derived from its date, never stored. */
public enum ObligationState {
    OPEN,
    /** Done by the unit, to be accepted. */
    SUBMITTED,
    DONE,
    CANCELLED;

    /** Message key of the state's name. */
    public String key() {
        return "plan.obligation.state." + name();
    }
}
