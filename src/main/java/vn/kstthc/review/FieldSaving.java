package vn.kstthc.review;

import vn.kstthc.cost.CostTotals;

/** Cost before and after in one field of administration; the code is empty for targets without field. */
public record FieldSaving(String field, String name, CostTotals totals) {}
