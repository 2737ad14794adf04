package vn.kstthc.organization;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file would do: the rows that it adds, changes and closes, or the errors that keep it from being applied.
 *
 * @param version the version of the organization for which this was worked out
 */
public record ImportPlan(ImportKind kind, long version, List<Row> rows, int unchanged, List<LineError> errors) {

    /** One row that differs. {@code line} is 0 for a row that is closed because a complete list lacks it. */
    public record Row(int line, ImportAction action, String key, String name, List<Cell> cells) {}

    /** One value before and after, both as text. */
    public record Cell(String column, String before, String after) {}

    /** What is wrong with a line: message key and arguments. {@code column} is empty when the whole line is meant. */
    public record LineError(int line, String column, String key, List<Object> args) {}

    public boolean applicable() {
        return errors.isEmpty();
    }

    public Map<ImportAction, Long> counts() {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::action, () -> new EnumMap<>(ImportAction.class), Collectors.counting()));
    }
}
