package vn.kstthc.casefile;

/** Orders of the registry. */
public enum CaseSort {
    NEWEST("c.opened_at desc, c.number desc"),
    OLDEST("c.opened_at, c.number"),
    NUMBER("c.number"),
    DUE("next_due nulls last, c.number");

    private final String sql;

    CaseSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Message key of the order's name. */
    public String key() {
        return "casefile.sort." + name();
    }
}
