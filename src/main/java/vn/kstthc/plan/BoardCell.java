package vn.kstthc.plan;

/**
 * What is due in one quarter by one row: how many obligations, and how many of them are submitted, done and late. The late
 * ones are counted in their state too.
 */
public record BoardCell(int total, int submitted, int done, int late) {

    static final BoardCell NONE = new BoardCell(0, 0, 0, 0);

    BoardCell plus(BoardCell other) {
        return new BoardCell(total + other.total, submitted + other.submitted, done + other.done, late + other.late);
    }
}
