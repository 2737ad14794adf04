package vn.kstthc.plan;

import java.util.Optional;
import java.util.UUID;

/** How a duty is named in a job: row or sheet, unit and period. */
record ObligationItem(Optional<UUID> row, String unit, String period) {

    static final String KIND = "plan-obligations";
    private static final String SHEET = "sheet";

    static String of(NewObligation duty) {
        var source = duty.rowId() == null ? SHEET : duty.rowId().toString();
        return source + "/" + duty.unit() + "/" + duty.period();
    }

    static ObligationItem parse(String item) {
        var parts = item.split("/", 3);
        var row = SHEET.equals(parts[0]) ? Optional.<UUID>empty() : Optional.of(UUID.fromString(parts[0]));
        return new ObligationItem(row, parts[1], parts[2]);
    }

    boolean names(NewObligation duty) {
        return duty.unit().equals(unit) && duty.period().equals(period);
    }
}
