package vn.kstthc.plan;

import java.util.List;
import java.util.Optional;

/**
 * A row of the plan on the board.
 *
 * @param row none for the quarterly sheets, which stand together in one line
 * @param quarters the cells of the four quarters; what is due outside the year counts to the nearest
 * @param overdue obligations that are open after their date
 */
public record BoardLine(Optional<PlanRow> row, List<BoardCell> quarters, int overdue) {

    public BoardCell total() {
        return quarters.stream().reduce(BoardCell.NONE, BoardCell::plus);
    }
}
