package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's request for another date, with what was said and decided about it. */
public record PlanMove(
        UUID id,
        String caseNumber,
        LocalDate oldDue,
        LocalDate newDue,
        String reason,
        String askedBy,
        LocalDate askedOn,
        @Nullable String opinion,
        @Nullable Boolean supported,
        @Nullable String decision,
        @Nullable Boolean approved,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn) {}
