package vn.kstthc.review;

import java.util.Optional;
import vn.kstthc.cost.CostTotals;

/**
 * One reviewed target with its yearly compliance cost: promised by the option, and realised where it is in force.
 *
 * @param rank from 1, by promised saving; targets with the same saving keep the order of their cases
 * @param realised empty until the outcome is recorded; without any saving for an option that was rejected
 */
public record SavingRow(
        int rank,
        ReviewTarget target,
        String unit,
        Optional<CostTotals> promised,
        Optional<CostTotals> realised,
        boolean approved) {

    /** Whether the promised saving reaches the target percentage. */
    public boolean targetMet() {
        return promised.filter(totals -> totals.reaches(target.targetPercent())).isPresent();
    }

    public CostTotals promisedOrNone() {
        return promised.orElse(CostTotals.NONE);
    }

    public CostTotals realisedOrNone() {
        return realised.orElse(CostTotals.NONE);
    }

    SavingRow withRank(int newRank) {
        return new SavingRow(newRank, target, unit, promised, realised, approved);
    }
}
