package vn.kstthc.publication;

import java.util.Map;

/**
 * One row of an imported list as it was typed.
 *
 * @param number of the row as Excel shows it
 * @param cells by column; a column that the sheet does not have is missing
 */
record RegisterRow(int number, Map<RegisterColumn, String> cells) {

    boolean has(RegisterColumn column) {
        return cells.containsKey(column);
    }

    String text(RegisterColumn column) {
        return cells.getOrDefault(column, "");
    }
}
