package vn.kstthc.organization;

/** A unit that holds a function for some time. */
record FunctionHolding(UnitFunction function, String unit, Validity validity, String note) {}
