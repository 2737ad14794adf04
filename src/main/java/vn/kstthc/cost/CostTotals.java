package vn.kstthc.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Yearly cost before and after, with the fees in them. Totals of several procedures are added up first: a percentage
 * is always Σ saving / Σ current, never a mean of percentages.
 */
public record CostTotals(CostAmount current, CostAmount after, CostAmount currentFees, CostAmount afterFees) {

    public static final CostTotals NONE =
            new CostTotals(CostAmount.ZERO, CostAmount.ZERO, CostAmount.ZERO, CostAmount.ZERO);

    static CostTotals of(HourlyIncome b, List<CostItem> current, List<CostItem> after) {
        return new CostTotals(yearly(b, current), yearly(b, after), fees(current), fees(after));
    }

    public static CostTotals sum(Collection<CostTotals> all) {
        return all.stream().reduce(NONE, CostTotals::plus);
    }

    public CostTotals plus(CostTotals o) {
        return new CostTotals(
                current.plus(o.current),
                after.plus(o.after),
                currentFees.plus(o.currentFees),
                afterFees.plus(o.afterFees));
    }

    /** The same cost after as today: what is left of a change that does not come. */
    public CostTotals unchanged() {
        return new CostTotals(current, current, currentFees, currentFees);
    }

    /** Negative when the cost rises. */
    public CostAmount saving() {
        return current.minus(after);
    }

    /** Saving in percent of the current cost; 0 where nothing is spent today. */
    public BigDecimal savingPercent() {
        return current.isZero() ? BigDecimal.ZERO : saving().percentOf(current);
    }

    /** The same without fees and other cost, which usually stay and dilute the percentage. */
    public CostTotals withoutFees() {
        return new CostTotals(current.minus(currentFees), after.minus(afterFees), CostAmount.ZERO, CostAmount.ZERO);
    }

    /** Whether the saving reaches a target in percent, compared exactly. */
    public boolean reaches(BigDecimal targetPercent) {
        if (current.isZero()) {
            return targetPercent.signum() <= 0;
        }
        return saving().times(BigDecimal.valueOf(100)).compareTo(current.times(targetPercent)) >= 0;
    }

    private static CostAmount yearly(HourlyIncome b, List<CostItem> items) {
        return items.stream().map(item -> item.perYear(b)).reduce(CostAmount.ZERO, CostAmount::plus);
    }

    private static CostAmount fees(List<CostItem> items) {
        return items.stream().map(CostItem::feesPerYear).reduce(CostAmount.ZERO, CostAmount::plus);
    }
}
