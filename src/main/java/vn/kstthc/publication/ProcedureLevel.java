package vn.kstthc.publication;

import java.util.List;

/** The level of administration that carries a procedure out. */
public enum ProcedureLevel {
    MINISTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    /** At the province and in the communes. */
    SHARED;

    /** Message key of the level's name. */
    public String key() {
        return "publication.level." + name();
    }

    /** The levels that a search for this one finds: what is shared is done at the province and in the communes. */
    List<ProcedureLevel> found() {
        return this == PROVINCE || this == COMMUNE ? List.of(this, SHARED) : List.of(this);
    }
}
