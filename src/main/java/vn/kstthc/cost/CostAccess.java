package vn.kstthc.cost;

import java.util.List;
import java.util.Optional;

/** Each lifecycle says for the owners it knows who of the current staff may read and write their sheets. */
public interface CostAccess {

    /** False for owners of other lifecycles; a sheet that nobody may read does not exist for the caller. */
    boolean mayRead(String owner);

    boolean mayWrite(String owner);

    /** Owners of the sheets that belong together, such as those of the procedures of one draft: they share the GDP figure. */
    default List<String> together(String owner) {
        return List.of();
    }

    /** The page from which one comes, such as {@code /app/cases/DGTD-2026-000001}. */
    default Optional<String> home(String owner) {
        return Optional.empty();
    }
}
