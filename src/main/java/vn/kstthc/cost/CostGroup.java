package vn.kstthc.cost;

/** The six groups of activities of the calculation sheet, in its order. */
public enum CostGroup {
    PREPARE,
    SUBMIT,
    FEES,
    ON_SITE,
    OTHER,
    RECEIVE;

    /** As printed on the sheet, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public String key() {
        return "cost.group." + name();
    }
}
