package vn.kstthc.plandocument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.kstthc.plandocument.Block.Cell;

/** The cells of one table row by column, and what can be told of them alone. */
record RowCells(Map<Column, Cell> cells) {

    private static final Set<Column> REMARKS = Set.of(Column.NUMBER, Column.FUNDING, Column.NOTE);

    Cell number() {
        return cells.getOrDefault(Column.NUMBER, Cell.EMPTY);
    }

    String text(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY).text();
    }

    void forEach(BiConsumer<Column, Cell> each) {
        cells.forEach(each);
    }

    void put(Column column, Cell cell) {
        cells.put(column, cell);
    }

    /** Nothing but a number and words in the first columns. */
    boolean isHeading() {
        return cells.entrySet().stream()
                .filter(entry -> !REMARKS.contains(entry.getKey()) && entry.getKey() != Column.CONTENT)
                .allMatch(
                        entry -> entry.getValue().isEmpty() && !entry.getValue().joinsAbove());
    }

    /** A heading without a cell for its number: "II. Công bố", "CÔNG BỐ". */
    boolean isUnnumberedHeading() {
        var content = text(Column.CONTENT);
        var marked = Marker.leading(content)
                .filter(marker -> marker.kind() != Marker.Kind.NUMBER)
                .isPresent();
        var capitals = content.chars().filter(Character::isLetter).count() > 3
                && content.chars().noneMatch(Character::isLowerCase);
        return isHeading() && (marked || capitals);
    }

    boolean isBlankButRemarks() {
        return cells.entrySet().stream()
                .allMatch(entry ->
                        REMARKS.contains(entry.getKey()) || entry.getValue().isEmpty());
    }

    /** The letter of the item that one of the cells begins with. */
    Optional<String> item() {
        return cells.values().stream()
                .flatMap(cell -> Marker.item(cell.text()).stream())
                .map(Marker::text)
                .findFirst();
    }

    boolean saysWhoOrWhen() {
        return !unitTexts().isEmpty() || !text(Column.TIME).isEmpty();
    }

    /** Says who and when in cells that begin there, and what in none or in a new line of a list. */
    boolean standsAlone() {
        var content = text(Column.CONTENT);
        return (content.isEmpty() || content.startsWith("- "))
                && !unitTexts().isEmpty()
                && unitTexts().stream().noneMatch(RowCells::startsInside)
                && !text(Column.TIME).isEmpty()
                && !startsInside(text(Column.TIME));
    }

    private List<String> unitTexts() {
        return cells.entrySet().stream()
                .filter(entry ->
                        entry.getKey().namesUnits() && !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().text())
                .toList();
    }

    /** Whether a text begins in the middle of a sentence, which began in a cell above. */
    static boolean startsInside(String text) {
        return !text.isEmpty()
                && Character.isLowerCase(text.charAt(0))
                && Marker.item(text).isEmpty();
    }
}
