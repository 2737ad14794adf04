package vn.kstthc.publication;

/** Orders of the register. */
public enum ProcedureSort {
    CODE("v.code nulls last, lower(v.name), v.id"),
    NAME("lower(v.name), v.id"),
    NEWEST("v.valid_from desc, v.code nulls last, v.id");

    private final String sql;

    ProcedureSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Message key of the order's name. */
    public String key() {
        return "publication.sort." + name();
    }
}
