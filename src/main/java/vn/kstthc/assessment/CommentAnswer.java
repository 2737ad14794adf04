package vn.kstthc.assessment;

/** How the drafter answers a comment of the control office; there is no veto (art. 9(3)). */
public enum CommentAnswer {
    ACCEPTED,
    EXPLAINED;

    /** Message key of its name. */
    public String key() {
        return "assessment.answer." + name();
    }
}
