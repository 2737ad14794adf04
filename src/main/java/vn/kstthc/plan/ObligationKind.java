package vn.kstthc.plan;

/** Why an obligation exists. */
public enum ObligationKind {
    /** By one date of its row. */
    ONE_OFF,
    /** For one period of a row that recurs. */
    RECURRING,
    /** Somebody asked, or the event came that the row waits for. */
    ON_DEMAND,
    /** The quarterly sheet with all continuous rows of the unit (phiếu quý). */
    SHEET;

    /** Message key of the kind's name. */
    public String key() {
        return "plan.kind." + name();
    }
}
