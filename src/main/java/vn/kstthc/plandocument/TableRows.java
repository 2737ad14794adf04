package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
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

    private static final Set<Column> OF_ALL_ITEMS = Set.of(Column.CONTENT, Column.TIME);

    private final DocumentWords words;
    private final List<DraftRow> rows = new ArrayList<>();
    private @Nullable Columns columns;
    private Sections sections = Sections.NONE;
    private @Nullable DraftRow current;
    private @Nullable String parent; // number of a heading that may have items a), b) below
    private boolean belowHeading;
    private String lineAbove = "";
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
            lineAbove = line.text();
        }
    }

    private void add(TableRow row) {
        var heading = Columns.ofHeading(row);
        if (heading.isPresent()) {
            columns = heading.get();
            belowHeading = true;
            apart = false;
            beginSectionAbove();
            return;
        }
        if (columns == null || apart) {
            row.onlyText().ifPresent(text -> lineAbove = text);
        }
        if (columns == null || isSecondHeading(columns, row)) {
            return;
        }
        belowHeading = false;
        if (columns.listTasks() && belongs(columns, row)) {
            var cells = new RowCells(columns.of(row));
            headingAcross(columns, row, cells).ifPresentOrElse(this::beginSection, () -> take(cells));
        }
    }

    /** A heading in one cell across a table that does not begin with its numbers or contents. */
    private static Optional<String> headingAcross(Columns above, TableRow row, RowCells cells) {
        var elsewhere = cells.number().isEmpty() && cells.text(Column.CONTENT).isEmpty();
        return elsewhere && !row.cell(above.first()).isEmpty()
                ? row.onlyText().filter(text -> Marker.leading(text)
                        .filter(marker -> marker.kind() != Marker.Kind.NUMBER)
                        .isPresent())
                : Optional.empty();
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
        var cells = new RowCells(above.of(row));
        var begins = Marker.alone(cells.number().text()).isPresent();
        var goesOn = row.cells().size() == above.size()
                && !(behindBlankRow && cells.text(Column.CONTENT).isEmpty());
        apart = !begins && !goesOn;
        return !apart;
    }

    private void take(RowCells cells) {
        var number = cells.number();
        if (number.joinsAbove()) {
            takeItem(cells, cells.item());
        } else if (number.isEmpty()) {
            takeUnnumbered(cells);
        } else {
            var marker = Marker.alone(number.text());
            if (marker.isPresent()) {
                takeNumbered(marker.get(), cells);
            } else if (cells.isHeading()) {
                beginSection(number.text() + " " + cells.text(Column.CONTENT));
            } else {
                goOn(cells);
            }
        }
    }

    private void takeNumbered(Marker marker, RowCells cells) {
        if (marker.kind() == Marker.Kind.ITEM) {
            takeItem(cells, Optional.of(marker.text()));
        } else if (!cells.isHeading()) {
            leaveParent();
            begin(marker.text(), cells);
        } else if (!cells.text(Column.CONTENT).isEmpty()) {
            begin(new Sections.Section(marker, cells.text(Column.CONTENT)));
        }
    }

    /** A row that is no item any more ends the heading that had the items. */
    private void leaveParent() {
        if (current != null && current.isItem()) {
            sections = sections.above(current.ownNumber());
        }
    }

    private void takeUnnumbered(RowCells cells) {
        var content = cells.text(Column.CONTENT);
        if (columns != null && !columns.has(Column.NUMBER) && !content.isEmpty()) {
            takeWithoutNumbers(cells);
        } else if (cells.isUnnumberedHeading()) {
            beginSection(content);
        } else if (isItem(cells)) {
            takeItem(cells, cells.item());
        } else {
            goOn(cells);
        }
    }

    /** A table without a column of numbers: they may stand in front of the content. */
    private void takeWithoutNumbers(RowCells cells) {
        var content = cells.text(Column.CONTENT);
        if (cells.isHeading()) {
            beginSection(content);
            return;
        }
        var number = Marker.leading(content).map(Marker::text).orElse(String.valueOf(rows.size() + 1));
        cells.put(Column.CONTENT, new Cell(Marker.withoutLeading(content), Merge.OWN));
        begin(number, cells);
    }

    /** "III. Nhiệm vụ" in a line of its own above a table. */
    private void beginSectionAbove() {
        if (Marker.leading(lineAbove).isPresent()) {
            beginSection(lineAbove);
        }
        lineAbove = "";
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

    private void begin(String number, RowCells cells) {
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
        } else if (cell.merge() == Merge.UNKNOWN && column.namesUnits() && RowCells.startsInside(cell.text())) {
            above.continueWith(column, cell.text(), words);
            row.takeOver(column, above);
        } else {
            row.put(column, cell.text());
        }
    }

    private void keep(DraftRow row) {
        rows.add(row);
        current = row;
    }

    // --- items a), b) under one number ---

    private boolean isItem(RowCells cells) {
        var above = current;
        if (above == null) {
            return parent != null && (cells.item().equals(Optional.of("a")) || cells.standsAlone());
        }
        return cells.standsAlone() || cells.item().equals(Optional.of(above.nextLetter())) && cells.saysWhoOrWhen();
    }

    private void takeItem(RowCells cells, Optional<String> letter) {
        var first = current;
        if (first == null) {
            begin(parent == null ? "" : parent, letter.orElse("a"), cells);
            return;
        }
        if (cells.isBlankButRemarks()) {
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

    private void begin(String number, String letter, RowCells cells) {
        var row = new DraftRow(number, letter, sections);
        cells.forEach((column, cell) -> row.put(column, cell.text()));
        keep(row);
    }

    // --- the rest of a row on the next page ---

    private void goOn(RowCells cells) {
        var row = current;
        if (row == null) {
            sections = sections.continued(cells.text(Column.CONTENT));
            return;
        }
        cells.forEach((column, cell) -> {
            if (column != Column.NUMBER && !cell.isEmpty()) {
                row.continueWith(column, cell.text(), words);
            }
        });
    }
}
