package vn.kstthc.cost;

import java.math.BigDecimal;
import java.util.List;

/** One calculation: the same hourly income for the cost today and the cost after, against a target in percent. */
public record CostCalculation(
        HourlyIncome hourlyIncome, List<CostItem> current, List<CostItem> after, BigDecimal targetPercent) {

    /** At least a tenth of the compliance cost is to be cut unless the plan says otherwise. */
    public static final BigDecimal DEFAULT_TARGET = BigDecimal.TEN;

    public CostCalculation {
        current = List.copyOf(current);
        after = List.copyOf(after);
    }

    public CostTotals totals() {
        return CostTotals.of(hourlyIncome, current, after);
    }

    public boolean targetMet() {
        return totals().reaches(targetPercent);
    }
}
