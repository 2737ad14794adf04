package vn.kstthc.plan;

/** What a change in mid-year does to a plan. */
public enum ChangeKind {
    /** Another unit takes over, in one row or in all. */
    UNIT,
    /** The time of a row changes. */
    DATE,
    ADD,
    DROP;

    /** Message key of the kind's name. */
    public String key() {
        return "plan.change." + name();
    }
}
