package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit owes by a plan in one period; a case of its own.
 *
 * @param rowId its row; none for the quarterly sheet
 * @param jointUnits accountable together with {@code unit}
 * @param period what people call the time, e.g. Quý III/2025
 * @param doneOn when the unit did it
 * @param acceptedOn when another unit agreed or its time to object was over; none where no other unit oversees
 * @param acceptedBy who accepted; none when nobody objected in time
 * @param sampled whether it was drawn for the quarterly check
 */
public record Obligation(
        String caseNumber,
        String plan,
        @Nullable UUID rowId,
        ObligationKind kind,
        String unit,
        List<String> jointUnits,
        String period,
        LocalDate fromOn,
        LocalDate dueOn,
        ObligationState state,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        @Nullable String evidence,
        int returns,
        @Nullable String remark,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        boolean sampled) {

    /** Whether it was or would be done after its day. */
    public boolean late(LocalDate today) {
        return switch (state) {
            case CANCELLED -> false;
            case OPEN -> today.isAfter(dueOn);
            case SUBMITTED, DONE -> doneOn != null && doneOn.isAfter(dueOn);
        };
    }
}
