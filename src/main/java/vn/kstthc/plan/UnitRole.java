package vn.kstthc.plan;

/** What a unit does in a row of a plan. */
public enum UnitRole {
    /** Accountable (chủ trì). */
    LEAD,
    /** Helps when the lead asks (phối hợp). */
    COORDINATING,
    /** Follows, guides, expedites and accepts the result (theo dõi, hướng dẫn, đôn đốc). */
    OVERSEER;

    /** Message key of the role's name. */
    public String key() {
        return "plan.role." + name();
    }
}
