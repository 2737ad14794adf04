package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kstthc.plandocument.Block.Cell;
import vn.kstthc.plandocument.Block.Merge;
import vn.kstthc.plandocument.Block.TableRow;

/**
 * Puts the rows of the tables together again: headings that repeat on each page, rows cut by a page break, section
 * rows, several items under one number, cells shared by several rows.
 */
final class TableRows {

    private static final Set<Column> REMARKS = Set.of(Column.NUMBER, Column.FUNDING, Column.NOTE);
    private static final Set<Column> OF_ALL_ITEMS = Set.of(Column.CONTENT, Column.TIME);

    private final DocumentWords words;
    private final List<DraftRow> rows = new ArrayList<>();
    private @Nullable Columns columns;
    private Sections sections = Sections.NONE;
    private @Nullable DraftRow current;
    private @Nullable String parent; // number of a heading that may have items a), b) below
    private boolean belowHeading;
    private boolean apart;
    private boolean behindBlankRow;

    private TableRows(DocumentWords words) {
        this.words = words;
    }

    static List<DraftRow> read(List<Block> blocks) {
        var table = new TableRows(new DocumentWords(blocks));
        blocks.forEach(table::add);
        return table.rows;
    }

    private void add(Block block) {
        if (block instanceof TableRow row) {
            if (!row.isBlank()) {
                add(row);
            }
        } else if (block instanceof Block.Gap gap) {
            apart = true;
            behindBlankRow = gap.blankRow();
        } else if (block instanceof Block.Line line && !line.text().isEmpty()) {
            apart = true;
        }
    }

    private void add(TableRow row) {
        var heading = Columns.ofHeading(row);
        if (heading.isPresent()) {
            columns = heading.get();
            belowHeading = true;
            apart = false;
            return;
        }
        if (columns == null || isSecondHeading(columns, row)) {
            return;
        }
        belowHeading = false;
        if (columns.listTasks() && belongs(columns, row)) {
            take(columns.of(row));
        }
    }

    /** A second line of headings, or the numbers (1), (2), (3) of the columns. */
    private boolean isSecondHeading(Columns above, TableRow row) {
        if (!belowHeading) {
            return false;
        }
        var refined = above.refinedBy(row);
        refined.ifPresent(below -> columns = below);
        return refined.isPresent()
                || row.cells().size() > 2
                        && row.cells().stream().allMatch(c -> c.text().matches("\\(?\\d{0,2}\\)?"));
    }

    /** After something else than a table only what begins a row, or has as many cells, goes on with it. */
    private boolean belongs(Columns above, TableRow row) {
        if (!apart) {
            return true;
        }
        var number = Optional.ofNullable(above.of(row).get(Column.NUMBER));
        var begins = number.flatMap(cell -> Marker.alone(cell.text())).isPresent();
        var goesOn = row.cells().size() == above.size()
                && !(behindBlankRow && text(above.of(row), Column.CONTENT).isEmpty());
        apart = !begins && !goesOn;
        return !apart;
    }

    private void take(Map<Column, Cell> cells) {
        var number = cells.getOrDefault(Column.NUMBER, Cell.EMPTY);
        if (number.joinsAbove()) {
            takeItem(cells, itemOf(cells));
        } else if (number.isEmpty()) {
            takeUnnumbered(cells);
        } else {
            var marker = Marker.alone(number.text());
            if (marker.isPresent()) {
                takeNumbered(marker.get(), cells);
            } else if (isHeading(cells)) {
                beginSection(number.text() + " " + text(cells, Column.CONTENT));
            } else {
                goOn(cells);
            }
        }
    }

    private void takeNumbered(Marker marker, Map<Column, Cell> cells) {
        if (marker.kind() == Marker.Kind.ITEM) {
            takeItem(cells, Optional.of(marker.text()));
        } else if (!isHeading(cells)) {
            begin(marker.text(), cells);
        } else if (!text(cells, Column.CONTENT).isEmpty()) {
            begin(new Sections.Section(marker, text(cells, Column.CONTENT)));
        }
    }

    private void takeUnnumbered(Map<Column, Cell> cells) {
        var content = text(cells, Column.CONTENT);
        if (columns != null && !columns.has(Column.NUMBER) && !content.isEmpty()) {
            takeWithoutNumbers(cells);
        } else if (isHeading(cells)
                && Marker.leading(content)
                        .filter(m -> m.kind() != Marker.Kind.NUMBER)
                        .isPresent()) {
            beginSection(content);
        } else if (isItem(cells)) {
            takeItem(cells, itemOf(cells));
        } else {
            goOn(cells);
        }
    }

    /** A table without a column of numbers: they may stand in front of the content. */
    private void takeWithoutNumbers(Map<Column, Cell> cells) {
        var content = text(cells, Column.CONTENT);
        if (isHeading(cells)) {
            beginSection(content);
            return;
        }
        var number = Marker.leading(content).map(Marker::text).orElse(String.valueOf(rows.size() + 1));
        cells.put(Column.CONTENT, new Cell(Marker.withoutLeading(content), Merge.OWN));
        begin(number, cells);
    }

    /** Nothing but a number and words in the first columns. */
    private static boolean isHeading(Map<Column, Cell> cells) {
        return cells.entrySet().stream()
                .filter(entry -> !REMARKS.contains(entry.getKey()) && entry.getKey() != Column.CONTENT)
                .allMatch(
                        entry -> entry.getValue().isEmpty() && !entry.getValue().joinsAbove());
    }

    private void beginSection(String heading) {
        var marker = Marker.leading(heading.strip()).orElse(null);
        begin(new Sections.Section(marker, marker == null ? heading.strip() : Marker.withoutLeading(heading.strip())));
    }

    private void begin(Sections.Section section) {
        sections = sections.with(section);
        current = null;
        var marker = section.marker();
        parent = marker != null && marker.kind() == Marker.Kind.NUMBER ? marker.text() : null;
    }

    private void begin(String number, Map<Column, Cell> cells) {
        var row = new DraftRow(number, "", sections);
        cells.forEach((column, cell) -> fill(row, column, cell));
        keep(row);
        parent = null;
    }

    private void fill(DraftRow row, Column column, Cell cell) {
        var above = current;
        if (above == null || column == Column.NUMBER || !above.sections().equals(sections)) {
            row.put(column, cell.text());
        } else if (cell.joinsAbove()) {
            row.takeOver(column, above);
        } else if (cell.merge() == Merge.UNKNOWN && column == Column.TIME && cell.isEmpty()) {
            row.takeOverTimeUnsaid(above);
        } else if (cell.merge() == Merge.UNKNOWN && column.namesUnits() && startsInside(cell.text())) {
            above.put(column, words.join(above.text(column), cell.text()));
            row.takeOver(column, above);
        } else {
            row.put(column, cell.text());
        }
    }

    private static boolean startsInside(String text) {
        return !text.isEmpty()
                && Character.isLowerCase(text.charAt(0))
                && Marker.item(text).isEmpty();
    }

    private void keep(DraftRow row) {
        rows.add(row);
        current = row;
    }

    // --- items a), b) under one number ---

    private static Optional<String> itemOf(Map<Column, Cell> cells) {
        return cells.values().stream()
                .flatMap(cell -> Marker.item(cell.text()).stream())
                .map(Marker::text)
                .findFirst();
    }

    private boolean isItem(Map<Column, Cell> cells) {
        if (current == null && parent == null) {
            return false;
        }
        var units = cells.entrySet().stream()
                .filter(e -> e.getKey().namesUnits() && !e.getValue().isEmpty());
        var names = units.map(entry -> entry.getValue().text()).toList();
        var time = text(cells, Column.TIME);
        var letter = itemOf(cells).orElse("");
        if (!letter.isEmpty() && letter.equals(current == null ? "a" : current.nextLetter())) {
            return current == null || !names.isEmpty() || !time.isEmpty();
        }
        return current != null
                && text(cells, Column.CONTENT).isEmpty()
                && !names.isEmpty()
                && !time.isEmpty()
                && names.stream().noneMatch(TableRows::startsInside)
                && !startsInside(time);
    }

    private void takeItem(Map<Column, Cell> cells, Optional<String> letter) {
        var first = current;
        if (first == null) {
            begin(parent == null ? "" : parent, letter.orElse("a"), cells);
            return;
        }
        if (cells.entrySet().stream()
                .noneMatch(e -> !REMARKS.contains(e.getKey()) && !e.getValue().isEmpty())) {
            return; // nothing of its own
        }
        first.becomeFirstItem();
        var row = new DraftRow(first.ownNumber(), letter.orElse(first.nextLetter()), sections);
        cells.forEach((column, cell) -> row.put(column, cell.text()));
        var takesUnits = !row.namesUnits();
        cells.forEach((column, cell) -> {
            var shared = cell.joinsAbove()
                    || cell.isEmpty() && (OF_ALL_ITEMS.contains(column) || column.namesUnits() && takesUnits);
            if (shared) {
                row.takeOver(column, first);
            }
        });
        keep(row);
    }

    private void begin(String number, String letter, Map<Column, Cell> cells) {
        var row = new DraftRow(number, letter, sections);
        cells.forEach((column, cell) -> row.put(column, cell.text()));
        keep(row);
    }

    // --- the rest of a row on the next page ---

    private void goOn(Map<Column, Cell> cells) {
        var row = current;
        if (row == null) {
            sections = sections.continued(text(cells, Column.CONTENT));
            return;
        }
        cells.forEach((column, cell) -> {
            if (column != Column.NUMBER && !cell.isEmpty()) {
                row.put(column, words.join(row.text(column), cell.text()));
            }
        });
    }

    private static String text(Map<Column, Cell> cells, Column column) {
        return cells.getOrDefault(column, Cell.EMPTY).text();
    }
}
