package vn.kstthc.cost.web;

import java.math.BigDecimal;
import java.util.List;
import vn.kstthc.cost.CostField;
import vn.kstthc.shared.FieldProblem;

/** Reads a typed figure and notes what is wrong with it. */
final class TypedFigure {

    private TypedFigure() {}

    /** Zero stands in for a wrong figure; the noted problem keeps it from being used. */
    static BigDecimal of(String typed, String path, CostField field, List<FieldProblem> wrong) {
        var figure = Figures.parse(typed);
        if (figure.isEmpty() && !typed.isEmpty()) {
            wrong.add(new FieldProblem(path, "cost.problem.figure"));
            return BigDecimal.ZERO;
        }
        field.check(path, figure.orElse(null)).ifPresent(wrong::add);
        return figure.orElse(BigDecimal.ZERO);
    }
}
