package vn.kstthc.publication;

import java.util.List;

/**
 * What a list does to the register, or the problems that keep it out as a whole.
 *
 * @param rows rows with something in them
 * @param unchanged rows that say what the register says
 */
public record RegisterImportPlan(int rows, List<Line> lines, int unchanged, List<RowProblem> problems) {

    /** A row that adds a procedure or changes one. */
    public record Line(int row, boolean added, String code, String name) {}

    /** What is wrong with a cell: message key and arguments. */
    public record RowProblem(int row, RegisterColumn column, String key, List<Object> args) {}

    public boolean applicable() {
        return problems.isEmpty();
    }

    public long added() {
        return lines.stream().filter(Line::added).count();
    }

    public long changed() {
        return lines.size() - added();
    }
}
