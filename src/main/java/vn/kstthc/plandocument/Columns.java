package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.plandocument.Block.Cell;
import vn.kstthc.plandocument.Block.TableRow;

/** The columns of a table by place, from its heading row in any order. */
final class Columns {

    private final List<@Nullable Column> byPlace;

    private Columns(List<@Nullable Column> byPlace) {
        this.byPlace = byPlace;
    }

    /** The columns when the row is a heading: it names two kinds or more, a kind of content among them. */
    static Optional<Columns> ofHeading(TableRow row) {
        var columns = new Columns(named(row));
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        var known = columns.byPlace.stream().filter(column -> column != null).count();
        var heading = columns.has(Column.CONTENT) || columns.has(Column.TARGET);
        return heading && known >= 2 && known * 2 > filled ? Optional.of(columns) : Optional.empty();
    }

    private static List<@Nullable Column> named(TableRow row) {
        var named = new ArrayList<@Nullable Column>();
        row.cells().forEach(cell -> named.add(Column.of(cell.text()).orElse(null)));
        return named;
    }

    /** The columns refined by a second heading row below, empty when the row is none. */
    Optional<Columns> refinedBy(TableRow row) {
        var below = named(row);
        var refined = new ArrayList<>(byPlace);
        if (below.stream().filter(column -> column != null).count() < 2) {
            return Optional.empty();
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).isEmpty()) {
                continue;
            }
            if (below.get(i) == null || !below.get(i).namesUnits()) {
                return Optional.empty();
            }
            while (refined.size() <= i) {
                refined.add(null);
            }
            refined.set(i, below.get(i));
        }
        return refined.equals(byPlace) ? Optional.empty() : Optional.of(new Columns(refined));
    }

    /** The place of the first column with a known heading. */
    int first() {
        var place = 0;
        while (byPlace.get(place) == null) {
            place++;
        }
        return place;
    }

    int size() {
        return byPlace.size();
    }

    boolean has(Column column) {
        return byPlace.contains(column);
    }

    /** Whether the table lists tasks: what is done, and by whom or when. */
    boolean listTasks() {
        return has(Column.CONTENT)
                && !has(Column.TARGET)
                && (has(Column.TIME) || byPlace.stream().anyMatch(c -> c != null && c.namesUnits()));
    }

    /** The cells of a row by their column; what stands in a column without a known heading is left out. */
    Map<Column, Cell> of(TableRow row) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        for (int i = 0; i < byPlace.size(); i++) {
            var column = byPlace.get(i);
            if (column != null) {
                cells.merge(column, row.cell(i), Columns::together);
            }
        }
        return cells;
    }

    private static Cell together(Cell left, Cell right) {
        if (right.isEmpty()) {
            return left;
        }
        return left.isEmpty() ? right : new Cell(left.text() + "\n" + right.text(), left.merge());
    }
}
