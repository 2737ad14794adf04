package vn.kstthc.plan;

/**
 * What is due in one quarter by one row: numbers of obligations by where they stand. The late ones are counted once more
 * in {@code late}.
 */
public record BoardCell(int open, int submitted, int done, int late) {

    static final BoardCell NONE = new BoardCell(0, 0, 0, 0);

    public int total() {
        return open + submitted + done;
    }

    BoardCell plus(BoardCell other) {
        return new BoardCell(open + other.open, submitted + other.submitted, done + other.done, late + other.late);
    }
}
