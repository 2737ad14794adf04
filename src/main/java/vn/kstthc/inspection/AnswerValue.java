package vn.kstthc.inspection;

/** What the team answers to a question of the checklist. */
public enum AnswerValue {
    YES,
    PARTLY,
    NO,
    NOT_APPLICABLE;

    /** Message key of its name. */
    public String key() {
        return "inspection.answer." + name();
    }
}
