package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what a file would do to the rows of one kind. One use for each file. */
final class ImportPlanner<T> {

    private final Sheet<T> sheet;
    private final Directory before;
    private final Map<String, T> known = new LinkedHashMap<>();
    private final Map<String, T> after = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<ImportPlan.LineError> errors = new ArrayList<>();
    private final List<ImportPlan.Row> rows = new ArrayList<>();
    private final List<T> toStore = new ArrayList<>();

    ImportPlanner(Sheet<T> sheet, Directory before) {
        this.sheet = sheet;
        this.before = before;
        sheet.existing(before).forEach(row -> known.put(sheet.key(row), row));
        after.putAll(known);
    }

    /**
     * @param lastDay the last day of rows that a complete list lacks, or null when rows that are not in the file stay
     */
    ImportPlan plan(CsvFile file, @Nullable LocalDate lastDay) {
        errors.addAll(file.errors());
        var missing = sheet.required().stream()
                .filter(column -> !file.header().contains(column))
                .toList();
        if (missing.isEmpty()) {
            file.lines().forEach(this::read);
            endMissing(lastDay);
            compare();
            check();
        } else {
            errors.add(new LineProblem("", "organization.import.header", String.join(", ", missing)).at(1));
        }
        var unchanged =
                lines.size() - (int) rows.stream().filter(r -> r.line() > 0).count();
        return new ImportPlan(sheet.kind(), before.version(), rows, unchanged, errors);
    }

    private void read(CsvLine line) {
        try {
            var row = sheet.read(line, before);
            var key = sheet.key(row);
            if (lines.putIfAbsent(key, line.number()) != null) {
                throw new LineProblem("", "organization.import.twice", key, lines.get(key));
            }
            after.put(key, row);
        } catch (LineProblem problem) {
            errors.add(problem.at(line.number()));
        }
    }

    private void endMissing(@Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return;
        }
        known.forEach((key, row) -> {
            var to = sheet.cells(row).get("valid_to");
            if (!lines.containsKey(key) && to != null && to.isEmpty()) {
                sheet.ended(row, lastDay).ifPresent(ended -> after.put(key, ended));
            }
        });
    }

    private void compare() {
        after.forEach((key, row) -> {
            var old = known.get(key);
            var cells = differences(old, row);
            if (old == null || !cells.isEmpty()) {
                rows.add(new ImportPlan.Row(
                        lines.getOrDefault(key, 0), action(old, cells), key, sheet.name(row), cells));
                toStore.add(row);
            }
        });
    }

    private List<ImportPlan.Cell> differences(@Nullable T old, T row) {
        var before = old == null ? Map.<String, String>of() : sheet.cells(old);
        return sheet.cells(row).entrySet().stream()
                .filter(cell -> !cell.getValue().equals(before.getOrDefault(cell.getKey(), "")))
                .map(cell ->
                        new ImportPlan.Cell(cell.getKey(), before.getOrDefault(cell.getKey(), ""), cell.getValue()))
                .toList();
    }

    private static ImportAction action(@Nullable Object old, List<ImportPlan.Cell> cells) {
        if (old == null) {
            return ImportAction.ADDED;
        }
        var closes = cells.stream()
                .anyMatch(c -> c.column().equals("valid_to") && c.before().isEmpty());
        return closes ? ImportAction.CLOSED : ImportAction.CHANGED;
    }

    private void check() {
        for (var row : toStore) {
            try {
                sheet.check(row, after.values(), before);
            } catch (LineProblem problem) {
                errors.add(problem.at(lines.getOrDefault(sheet.key(row), 0)));
            }
        }
        try {
            sheet.checkAll(after.values(), before);
        } catch (LineProblem problem) {
            errors.add(problem.at(0));
        }
    }

    /** Stores the rows that differ, once planned. */
    void store() {
        toStore.forEach(sheet::store);
    }
}
