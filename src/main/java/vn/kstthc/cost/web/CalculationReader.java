package vn.kstthc.cost.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kstthc.cost.CostCalculation;
import vn.kstthc.cost.CostField;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.HourlyIncome;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Reads a calculation from JSON and collects what is wrong, by path such as {@code current.items[0].hours}. */
final class CalculationReader {

    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_NAME = 500;

    private final List<FieldProblem> problems = new ArrayList<>();

    private CalculationReader() {}

    static CostCalculation read(byte[] body) {
        return new CalculationReader().calculation(ExactJson.read(body));
    }

    private CostCalculation calculation(JsonNode root) {
        var gdp = figure(root, "", "gdpPerCapita", CostField.GDP);
        var current = side(root, "current");
        var after = side(root, "after");
        var target = root.hasNonNull("targetPercent")
                ? figure(root, "", "targetPercent", CostField.TARGET)
                : CostCalculation.DEFAULT_TARGET;
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new CostCalculation(new HourlyIncome(gdp), current, after, target);
    }

    private List<CostItem> side(JsonNode root, String name) {
        var side = root.path(name);
        var items = side.path("items");
        if (!side.isObject()) {
            refuse(name, absent(side) ? "cost.problem.required" : "cost.problem.object");
        } else if (!items.isArray()) {
            refuse(name + ".items", absent(items) ? "cost.problem.required" : "cost.problem.list");
        } else if (items.size() > MOST_ITEMS) {
            problems.add(new FieldProblem(name + ".items", "cost.problem.lines", String.valueOf(MOST_ITEMS)));
        } else {
            return IntStream.range(0, items.size())
                    .mapToObj(at -> item(items.get(at), name + ".items[" + at + "]"))
                    .toList();
        }
        return List.of();
    }

    private CostItem item(JsonNode item, String path) {
        if (!item.isObject()) {
            refuse(path, "cost.problem.object");
            return new CostItem(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        var prefix = path + ".";
        checkName(item.path("name"), prefix + "name");
        return new CostItem(
                figure(item, prefix, "hours", CostField.HOURS),
                figure(item, prefix, "consultancy", CostField.CONSULTANCY),
                figure(item, prefix, "otherCost", CostField.OTHER_COST),
                figure(item, prefix, "timesPerYear", CostField.TIMES),
                figure(item, prefix, "subjectsPerYear", CostField.SUBJECTS));
    }

    private void checkName(JsonNode name, String path) {
        if (!name.isTextual() || name.textValue().isBlank() || name.textValue().length() > LONGEST_NAME) {
            problems.add(new FieldProblem(path, "cost.problem.text", String.valueOf(LONGEST_NAME)));
        }
    }

    /** Zero stands in for a wrong figure, whose problem stops the calculation at the end. */
    private BigDecimal figure(JsonNode parent, String prefix, String name, CostField field) {
        var node = parent.path(name);
        if (!absent(node) && !ExactJson.isFinite(node)) {
            refuse(prefix + name, "cost.problem.number");
            return BigDecimal.ZERO;
        }
        var value = absent(node) ? null : node.decimalValue();
        var problem = field.check(prefix + name, value);
        problem.ifPresent(problems::add);
        return value == null || problem.isPresent() ? BigDecimal.ZERO : plain(value);
    }

    /** Without an exponent, which only numbers within the limits may be rid of. */
    private static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private void refuse(String path, String key) {
        problems.add(new FieldProblem(path, key));
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
