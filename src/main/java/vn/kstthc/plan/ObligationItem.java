package vn.kstthc.plan;

import java.util.UUID;

/** How a duty is named in a job: row, unit and period. */
record ObligationItem(UUID row, String unit, String period) {

    static final String KIND = "plan-obligations";

    static String of(NewObligation duty) {
        return duty.rowId() + "/" + duty.unit() + "/" + duty.period();
    }

    static ObligationItem parse(String item) {
        var parts = item.split("/", 3);
        return new ObligationItem(UUID.fromString(parts[0]), parts[1], parts[2]);
    }

    boolean names(NewObligation duty) {
        return duty.unit().equals(unit) && duty.period().equals(period);
    }
}
