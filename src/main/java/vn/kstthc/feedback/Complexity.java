package vn.kstthc.feedback;

/** How many have to work on a reply; decides its period (rule D15). */
public enum Complexity {
    OWN,
    INTER,
    SPECIAL;

    /** The rule of the ledger for a reply of this complexity. */
    public String rule() {
        return "D15." + name();
    }

    /** Message key of its name. */
    public String key() {
        return "feedback.complexity." + name();
    }
}
