package vn.kstthc.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a draft must fulfil to be stored at all. Whether it can be approved is asked later. */
final class PlanRules {

    static final int FIRST_YEAR = 2010;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_TITLE = 500;
    private static final int MOST_ROWS = 1_000;

    private PlanRules() {}

    static void check(NewPlan plan, List<DocumentRow> rows) {
        var problems = new ArrayList<FieldProblem>();
        if (plan.year() < FIRST_YEAR || plan.year() > LAST_YEAR) {
            problems.add(new FieldProblem(
                    "year", "plan.problem.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        if (plan.title().isBlank() || plan.title().length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "plan.problem.title", LONGEST_TITLE));
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            problems.add(new FieldProblem("rows", "plan.problem.rows", MOST_ROWS));
        }
        problems.addAll(numbers(rows));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static List<FieldProblem> numbers(List<DocumentRow> rows) {
        var problems = new ArrayList<FieldProblem>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (row.number().isBlank() || row.content().isBlank()) {
                problems.add(new FieldProblem("rows", "plan.problem.row", row.number()));
            } else if (!seen.add(row.number())) {
                problems.add(new FieldProblem("rows", "plan.problem.row-twice", row.number()));
            }
        }
        return problems;
    }
}
