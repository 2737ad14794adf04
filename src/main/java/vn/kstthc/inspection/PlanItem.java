package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round that the plan foresees.
 *
 * @param units none for a visit that is not announced
 * @param round the round that it opened
 */
public record PlanItem(
        UUID id,
        String plan,
        int position,
        InspectionKind kind,
        List<String> units,
        List<InspectionScope> scope,
        LocalDate visitFrom,
        LocalDate visitTo,
        @Nullable String round) {}
