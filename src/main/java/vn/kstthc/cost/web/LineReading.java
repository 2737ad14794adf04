package vn.kstthc.cost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kstthc.cost.CostField;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.CostLine;
import vn.kstthc.shared.FieldProblem;

/** What one typed line means: its figures where they are right, and what is wrong with figures and with texts. */
record LineReading(
        LineForm form, Optional<CostItem> item, List<FieldProblem> wrongFigures, List<FieldProblem> wrongTexts) {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_COMPONENT = 300;
    private static final int LONGEST_NOTE = 1000;

    /** {@code path} such as {@code current[0]}. A blank line has no figures and nothing wrong. */
    static LineReading of(LineForm form, String path) {
        if (form.isBlank()) {
            return new LineReading(form, Optional.empty(), List.of(), List.of());
        }
        var wrong = new ArrayList<FieldProblem>();
        var hours = cost(form.hours(), path + ".hours", CostField.HOURS, wrong);
        var consultancy = cost(form.consultancy(), path + ".consultancy", CostField.CONSULTANCY, wrong);
        var other = cost(form.otherCost(), path + ".otherCost", CostField.OTHER_COST, wrong);
        if (form.hours().isEmpty()
                && form.consultancy().isEmpty()
                && form.otherCost().isEmpty()) {
            wrong.add(new FieldProblem(path + ".hours", "cost.problem.no-cost"));
        }
        var times = TypedFigure.of(form.timesPerYear(), path + ".timesPerYear", CostField.TIMES, wrong);
        var subjects = TypedFigure.of(form.subjectsPerYear(), path + ".subjectsPerYear", CostField.SUBJECTS, wrong);
        var item = wrong.isEmpty()
                ? Optional.of(new CostItem(hours, consultancy, other, times, subjects))
                : Optional.<CostItem>empty();
        return new LineReading(form, item, wrong, texts(form, path));
    }

    /** The line as it is stored; empty for a blank line. */
    Optional<CostLine> line() {
        return item.map(figures -> new CostLine(form.group(), form.component(), form.name(), figures, form.note()));
    }

    private static BigDecimal cost(String typed, String path, CostField field, List<FieldProblem> wrong) {
        return typed.isEmpty() ? BigDecimal.ZERO : TypedFigure.of(typed, path, field, wrong);
    }

    private static List<FieldProblem> texts(LineForm form, String path) {
        var wrong = new ArrayList<FieldProblem>();
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            wrong.add(new FieldProblem(path + ".name", "cost.problem.text", String.valueOf(LONGEST_NAME)));
        }
        atMost(LONGEST_COMPONENT, form.component(), path + ".component", wrong);
        atMost(LONGEST_NOTE, form.note(), path + ".note", wrong);
        return wrong;
    }

    private static void atMost(int longest, String text, String path, List<FieldProblem> wrong) {
        if (text.length() > longest) {
            wrong.add(new FieldProblem(path, "cost.problem.long", String.valueOf(longest)));
        }
    }
}
