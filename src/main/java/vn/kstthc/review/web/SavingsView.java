package vn.kstthc.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostTotals;
import vn.kstthc.review.FieldSaving;
import vn.kstthc.review.ReviewTarget;
import vn.kstthc.review.SavingRow;
import vn.kstthc.review.YearSavings;

/** Savings written out for the page; the bars of the chart are shares of the largest cost. */
record SavingsView(
        int year, List<Line> rows, Sums totals, String realised, List<Bar> fields, List<ReviewTarget> shortened) {

    /** Yearly cost before and after with the saving, as text. */
    record Sums(String current, String after, String saving, String percent) {

        static Sums of(CostTotals totals) {
            return new Sums(
                    CostFormat.dong(totals.current()),
                    CostFormat.dong(totals.after()),
                    CostFormat.dong(totals.saving()),
                    CostFormat.percent(totals.savingPercent()));
        }
    }

    /** One target of the ranked list; sums are missing where nothing was calculated. */
    record Line(SavingRow row, @Nullable Sums sums, String target, String realised) {}

    /** One field: its bars in percent of the largest cost. */
    record Bar(FieldSaving field, Sums sums, int current, int after) {}

    static SavingsView of(YearSavings savings) {
        var largest = savings.fields().stream()
                .flatMap(field ->
                        Stream.of(field.totals().current(), field.totals().after()))
                .max(Comparator.naturalOrder())
                .orElse(CostAmount.ZERO);
        return new SavingsView(
                savings.year(),
                savings.rows().stream().map(SavingsView::line).toList(),
                Sums.of(savings.promised()),
                CostFormat.dong(savings.realised().saving()),
                savings.fields().stream().map(field -> bar(field, largest)).toList(),
                savings.shortened());
    }

    private static Line line(SavingRow row) {
        return new Line(
                row,
                row.promised().map(Sums::of).orElse(null),
                CostFormat.figure(row.target().targetPercent()),
                row.realised().map(totals -> CostFormat.dong(totals.saving())).orElse(""));
    }

    private static Bar bar(FieldSaving field, CostAmount largest) {
        var totals = field.totals();
        return new Bar(field, Sums.of(totals), share(totals.current(), largest), share(totals.after(), largest));
    }

    private static int share(CostAmount amount, CostAmount largest) {
        return largest.isZero()
                ? 0
                : amount.rounded(0)
                        .movePointRight(2)
                        .divide(largest.rounded(0).max(BigDecimal.ONE), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
