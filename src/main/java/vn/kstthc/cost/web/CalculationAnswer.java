package vn.kstthc.cost.web;

import java.math.BigDecimal;
import java.util.List;
import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostCalculation;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.HourlyIncome;

/** The result in đồng with full precision: rounding is for whoever shows it. */
record CalculationAnswer(
        BigDecimal hourlyIncome,
        Side current,
        Side after,
        BigDecimal saving,
        BigDecimal savingPercent,
        BigDecimal targetPercent,
        boolean targetMet) {

    /** One side of the comparison; the total is that of a year. */
    record Side(List<Line> items, BigDecimal total) {

        static Side of(HourlyIncome b, List<CostItem> items, CostAmount total) {
            return new Side(items.stream().map(item -> Line.of(b, item)).toList(), total.toDong());
        }
    }

    record Line(BigDecimal perExecution, BigDecimal perYear) {

        static Line of(HourlyIncome b, CostItem item) {
            return new Line(item.perExecution(b).toDong(), item.perYear(b).toDong());
        }
    }

    static CalculationAnswer of(CostCalculation calculation) {
        var b = calculation.hourlyIncome();
        var totals = calculation.totals();
        return new CalculationAnswer(
                b.amount().toDong(),
                Side.of(b, calculation.current(), totals.current()),
                Side.of(b, calculation.after(), totals.after()),
                totals.saving().toDong(),
                totals.savingPercent(),
                calculation.targetPercent(),
                calculation.targetMet());
    }
}
