package vn.kstthc.cost;

import java.math.BigDecimal;

/**
 * The figures of one activity in the standard cost model (TT 03/2022/TT-BTP): hours (a), consultancy (c), fees and
 * other cost (d) of one execution in đồng, times a year (e), subjects a year (f).
 */
public record CostItem(
        BigDecimal hours,
        BigDecimal consultancy,
        BigDecimal otherCost,
        BigDecimal timesPerYear,
        BigDecimal subjectsPerYear) {

    /** Cost of one execution: C = a·b + c + d. */
    public CostAmount perExecution(HourlyIncome b) {
        return b.amount().times(hours).plus(CostAmount.ofDong(consultancy.add(otherCost)));
    }

    /** Cost of a year: T = C·e·f. */
    public CostAmount perYear(HourlyIncome b) {
        return perExecution(b).times(executionsPerYear());
    }

    /** The part of a year's cost that is fees and other cost (d·e·f). */
    public CostAmount feesPerYear() {
        return CostAmount.ofDong(otherCost).times(executionsPerYear());
    }

    private BigDecimal executionsPerYear() {
        return timesPerYear.multiply(subjectsPerYear);
    }
}
