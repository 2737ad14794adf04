package vn.kstthc.cost.web;

import java.util.List;
import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostTotals;

/** The result as shown: each figure with fees and without, and the whole in one sentence. */
record TotalsView(String hourlyIncome, List<Line> lines, String sentence) {

    /** The message key of a figure, its text with fees and without. */
    record Line(String key, String all, String withoutFees) {}

    static TotalsView none(String sentence) {
        return new TotalsView("", List.of(), sentence);
    }

    static TotalsView of(CostAmount hourlyIncome, CostTotals all, String sentence) {
        var bare = all.withoutFees();
        return new TotalsView(
                CostFormat.dong(hourlyIncome),
                List.of(
                        line("cost.totals.current", all.current(), bare.current()),
                        line("cost.totals.after", all.after(), bare.after()),
                        line("cost.totals.saving", all.saving(), bare.saving()),
                        new Line(
                                "cost.totals.percent",
                                CostFormat.percent(all.savingPercent()),
                                CostFormat.percent(bare.savingPercent()))),
                sentence);
    }

    private static Line line(String key, CostAmount all, CostAmount bare) {
        return new Line(key, CostFormat.dong(all), CostFormat.dong(bare));
    }
}
