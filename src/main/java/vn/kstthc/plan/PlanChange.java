package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a plan that was asked for, and what was decided about it. */
public record PlanChange(
        UUID id,
        String plan,
        ChangeKind kind,
        @Nullable String rowNumber,
        @Nullable String fromUnit,
        @Nullable String toUnit,
        @Nullable String scheduleText,
        @Nullable String content,
        @Nullable String product,
        String reason,
        String askedBy,
        LocalDate askedOn,
        @Nullable Boolean approved,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn) {}
