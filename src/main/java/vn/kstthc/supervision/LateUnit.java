package vn.kstthc.supervision;

/** A unit with the number of its deadlines that are past due. */
record LateUnit(String unit, long count) {}
