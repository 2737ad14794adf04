package vn.kstthc.organization;

import java.util.Locale;

/** The kinds of file, in the order in which an empty database is filled. */
public enum ImportKind {
    UNITS,
    SUCCESSION,
    FUNCTIONS,
    GROUPS,
    FIELDS,
    STAFF;

    /** Name of the product's own file of this kind. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
