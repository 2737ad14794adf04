package vn.kstthc.plan;

/** Where a plan stands on its way to its signature. */
public enum PlanState {
    DRAFT,
    /** Units say what they think of it. */
    CONSULTING,
    APPROVED;

    /** Message key of the state's name. */
    public String key() {
        return "plan.state." + name();
    }
}
