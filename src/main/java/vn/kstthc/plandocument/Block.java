package vn.kstthc.plandocument;

import java.util.List;
import java.util.Optional;

/** What a document consists of, in its order: lines of text, rows of tables, what stands between them. */
sealed interface Block {

    /** How many letters it has. */
    int length();

    /** A paragraph outside any table. */
    record Line(String text) implements Block {

        @Override
        public int length() {
            return text.length();
        }
    }

    /** A row of a table. */
    record TableRow(List<Cell> cells) implements Block {

        /** The text of a cell, empty beyond the last one. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        @Override
        public int length() {
            return cells.stream().mapToInt(cell -> cell.text().length()).sum();
        }

        /** The text when only one cell has one. */
        Optional<String> onlyText() {
            var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            return filled.size() == 1 ? Optional.of(filled.get(0).text()) : Optional.empty();
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    /**
     * The space between two tables: what follows may be another table.
     *
     * @param blankRow whether it is a row left blank in a sheet, which sets notes and signatures apart
     */
    record Gap(boolean blankRow) implements Block {

        @Override
        public int length() {
            return 0;
        }
    }

    /**
     * What a sheet has and does not show; it is not read.
     *
     * @param rows how many rows with words
     * @param columns how many columns with words
     */
    record Hidden(long rows, long columns) implements Block {

        @Override
        public int length() {
            return 0;
        }
    }

    /**
     * One place in a table. Of cells merged side by side the first holds the text.
     *
     * @param merge whether it is one with the cell above, as far as the file tells
     */
    record Cell(String text, Merge merge) {

        static final Cell EMPTY = new Cell("", Merge.UNKNOWN);

        boolean isEmpty() {
            return text.isEmpty();
        }

        boolean joinsAbove() {
            return merge == Merge.ABOVE;
        }
    }

    /** What a file says about a cell and the one above it; plain text says nothing. */
    enum Merge {
        ABOVE,
        OWN,
        UNKNOWN
    }
}
