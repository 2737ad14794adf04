package vn.kstthc.cost;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.FieldProblem;

/** The figures of a calculation with the limits beyond which a figure is a slip: a wrong unit, a missing comma. */
public enum CostField {
    /** GDP per capita of a year in đồng, not in millions and not in dollars. */
    GDP("1000000", "10000000000", "cost.problem.gdp"),
    HOURS("0", "10000", "cost.problem.hours"),
    CONSULTANCY("0", "1000000000000000", "cost.problem.money"),
    OTHER_COST("0", "1000000000000000", "cost.problem.money"),
    TIMES("0", "100000", "cost.problem.times"),
    SUBJECTS("0", "1000000000", "cost.problem.subjects"),
    TARGET("0", "100", "cost.problem.target");

    /** Finer figures are the noise of another program, not something measured. */
    private static final int MOST_DECIMALS = 10;

    private final BigDecimal least;
    private final BigDecimal most;
    private final String outside;

    CostField(String least, String most, String outside) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.outside = outside;
    }

    /** What is wrong with the value of this figure, named by {@code path}; empty when it is fine. */
    public Optional<FieldProblem> check(String path, @Nullable BigDecimal value) {
        return problemOf(value).map(key -> new FieldProblem(path, key));
    }

    private Optional<String> problemOf(@Nullable BigDecimal value) {
        if (value == null) {
            return Optional.of("cost.problem.required");
        }
        if (value.signum() < 0) {
            return Optional.of("cost.problem.negative");
        }
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            return Optional.of(outside);
        }
        var tooFine = value.signum() != 0 && value.stripTrailingZeros().scale() > MOST_DECIMALS;
        return tooFine ? Optional.of("cost.problem.decimals") : Optional.empty();
    }
}
