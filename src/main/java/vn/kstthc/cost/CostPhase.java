package vn.kstthc.cost;

import java.util.Locale;

/** The procedure as it is today, and as it is to become. */
public enum CostPhase {
    CURRENT,
    AFTER;

    /** How fields of this phase are named in forms and JSON. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "cost.phase." + name();
    }
}
