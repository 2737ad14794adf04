package vn.kstthc.assessment;

import vn.kstthc.cost.CostAmount;
import vn.kstthc.cost.CostFormat;
import vn.kstthc.cost.CostTotals;

/** The yearly cost today and after in one sentence, as a message: what is saved, or what is spent more. */
public record CostSentence(String key, Object... args) {

    public static CostSentence of(CostTotals totals) {
        var current = CostFormat.dong(totals.current());
        var after = CostFormat.dong(totals.after());
        if (totals.saving().compareTo(CostAmount.ZERO) < 0) {
            var more = totals.after().minus(totals.current());
            return new CostSentence("assessment.letter.totals-more", current, after, CostFormat.dong(more));
        }
        return new CostSentence(
                "assessment.letter.totals",
                current,
                after,
                CostFormat.dong(totals.saving()),
                CostFormat.percent(totals.savingPercent()));
    }
}
