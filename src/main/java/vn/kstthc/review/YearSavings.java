package vn.kstthc.review;

import java.util.List;
import vn.kstthc.cost.CostTotals;

/** The savings of a year: ranked list, totals by Σ saving / Σ current cost, by field, and the shortened procedures. */
public record YearSavings(
        int year,
        List<SavingRow> rows,
        CostTotals promised,
        CostTotals realised,
        List<FieldSaving> fields,
        List<ReviewTarget> shortened) {}
