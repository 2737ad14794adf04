package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit's inspection of itself (tự kiểm tra); a case of its own.
 *
 * @param campaign the job that opened it for a group of units, none when the unit began by itself
 * @param superior the unit to which the result was sent
 * @param remark why the superior gave the result back
 */
public record SelfInspection(
        String number,
        String unit,
        List<InspectionScope> scope,
        LocalDate dueOn,
        @Nullable UUID campaign,
        String result,
        @Nullable String symbol,
        @Nullable LocalDate signedOn,
        @Nullable String superior,
        String remark,
        @Nullable LocalDate notedOn,
        @Nullable String notedBy) {

    Inspected inspected() {
        return new Inspected(number, unit, dueOn.getYear(), scope, true, signedOn != null);
    }
}
