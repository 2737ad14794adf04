package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found at a unit, with what it has to do about it and by when.
 *
 * @param caseNumber the visit or the unit's own inspection
 */
public record Finding(
        UUID id,
        String caseNumber,
        int position,
        String unit,
        InspectionScope topic,
        Severity severity,
        String content,
        String legalBasis,
        String remedy,
        LocalDate dueOn,
        FindingState state,
        @Nullable LocalDate remediedOn,
        @Nullable String evidence,
        String remark,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy) {

    public boolean open() {
        return state != FindingState.CONFIRMED;
    }
}
