package vn.kstthc.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.review.FieldSaving;
import vn.kstthc.review.SavingRow;
import vn.kstthc.review.TargetKind;
import vn.kstthc.review.YearSavings;

/** The savings of a year as JSON; amounts in whole đồng, percentages with two decimals. */
record SavingsAnswer(int year, Totals totals, List<Line> rows, List<FieldLine> fields, List<Time> shortened) {

    /** Σ saving / Σ current cost, promised and realised. */
    record Totals(
            BigDecimal currentCost,
            BigDecimal costAfter,
            BigDecimal saving,
            BigDecimal savingPercent,
            BigDecimal realisedSaving) {}

    /** One target; amounts are missing where nothing was calculated. */
    record Line(
            int rank,
            String number,
            String unit,
            TargetKind kind,
            String code,
            String name,
            @Nullable String field,
            @Nullable BigDecimal currentCost,
            @Nullable BigDecimal costAfter,
            @Nullable BigDecimal saving,
            @Nullable BigDecimal savingPercent,
            BigDecimal targetPercent,
            boolean targetMet,
            boolean approved,
            @Nullable BigDecimal realisedSaving) {}

    /** One field of administration. */
    record FieldLine(
            String field,
            String name,
            BigDecimal currentCost,
            BigDecimal costAfter,
            BigDecimal saving,
            BigDecimal savingPercent) {}

    /** Days by law, as practised now, after the option. */
    record Time(
            String number,
            String name,
            @Nullable BigDecimal legalDays,
            @Nullable BigDecimal currentDays,
            @Nullable BigDecimal afterDays) {}

    static SavingsAnswer of(YearSavings savings) {
        var sum = savings.promised();
        return new SavingsAnswer(
                savings.year(),
                new Totals(
                        dong(sum.current()),
                        dong(sum.after()),
                        dong(sum.saving()),
                        percent(sum),
                        dong(savings.realised().saving())),
                savings.rows().stream().map(SavingsAnswer::line).toList(),
                savings.fields().stream().map(SavingsAnswer::field).toList(),
                savings.shortened().stream()
                        .map(target -> new Time(
                                target.caseNumber(),
                                target.name(),
                                target.legalDays(),
                                target.currentDays(),
                                target.afterDays()))
                        .toList());
    }

    private static Line line(SavingRow row) {
        var target = row.target();
        var promised = row.promised();
        return new Line(
                row.rank(),
                target.caseNumber(),
                row.unit(),
                target.kind(),
                target.code(),
                target.name(),
                target.field(),
                promised.map(CostTotals::current).map(SavingsAnswer::dong).orElse(null),
                promised.map(CostTotals::after).map(SavingsAnswer::dong).orElse(null),
                promised.map(CostTotals::saving).map(SavingsAnswer::dong).orElse(null),
                promised.map(SavingsAnswer::percent).orElse(null),
                target.targetPercent(),
                row.targetMet(),
                row.approved(),
                row.realised().map(CostTotals::saving).map(SavingsAnswer::dong).orElse(null));
    }

    private static FieldLine field(FieldSaving field) {
        var totals = field.totals();
        return new FieldLine(
                field.field(),
                field.name(),
                dong(totals.current()),
                dong(totals.after()),
                dong(totals.saving()),
                percent(totals));
    }

    private static BigDecimal dong(CostAmount amount) {
        return amount.rounded(0);
    }

    private static BigDecimal percent(CostTotals totals) {
        return totals.savingPercent().setScale(2, RoundingMode.HALF_UP);
    }
}
