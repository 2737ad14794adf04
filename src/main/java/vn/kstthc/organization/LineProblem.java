package vn.kstthc.organization;

import java.util.List;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Ends the reading of one line; the next lines are still read. */
final class LineProblem extends RuntimeException {

    private final String column;
    private final String key;
    private final transient List<Object> args;

    LineProblem(String column, String key, Object... args) {
        super(key, null, false, false);
        this.column = column;
        this.key = key;
        this.args = List.of(args);
    }

    ImportPlan.LineError at(int line) {
        return new ImportPlan.LineError(line, column, key, args);
    }

    /** The same, for one row that somebody entered by hand. */
    Refusal asRefusal() {
        return Refusal.invalid(List.of(new FieldProblem(column, key, args.toArray())));
    }
}
