package vn.kstthc.publication;

import java.util.List;

/**
 * One field that differs between two versions.
 *
 * @param field name of the field in {@link ProcedureContent}
 * @param items what was removed, added and kept, in reading order; a text field is a list of one text
 */
public record ProcedureDifference(String field, List<Item> items) {

    /** What became of an item of a list, or of a whole text. */
    public enum Fate {
        REMOVED,
        ADDED,
        KEPT;

        /** Message key of the fate's name. */
        public String key() {
            return "publication.difference." + name();
        }
    }

    /** An item with its fate. */
    public record Item(Fate fate, String text) {}

    /** Message key of the field's name. */
    public String key() {
        return "publication.field." + field;
    }
}
