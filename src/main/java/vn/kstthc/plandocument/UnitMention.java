package vn.kstthc.plandocument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units as a document names them.
 *
 * @param text the words of the document
 * @param units codes that they were resolved to; several leads of one mention are accountable together, the first before all
 * @param group code of a unit group; its members are found by date later, {@code units} is empty
 */
public record UnitMention(String text, List<String> units, @Nullable String group) {

    /** Whether the words could be given a meaning. */
    public boolean resolved() {
        return group != null || !units.isEmpty();
    }
}
