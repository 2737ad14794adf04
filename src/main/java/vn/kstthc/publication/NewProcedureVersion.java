package vn.kstthc.publication;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version on its way into the table; many travel as one JSON array. The names are those of the columns. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record NewProcedureVersion(
        UUID id,
        UUID procedureId,
        ProcedureChangeKind kind,
        @Nullable String code,
        String name,
        String field,
        ProcedureLevel level,
        List<String> components,
        String fees,
        String processingTime,
        String place,
        List<String> legalBases,
        LocalDate validFrom,
        boolean internal,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String caseNumber,
        @Nullable String assessmentCase,
        @Nullable String costOwner,
        @Nullable UUID documentId) {

    /** A version without level is one of the province, whose register this is. */
    static NewProcedureVersion of(
            UUID procedureId,
            ProcedureChangeKind kind,
            @Nullable String code,
            ProcedureContent content,
            LocalDate validFrom,
            boolean internal,
            ProcedureOrigin origin) {
        return new NewProcedureVersion(
                UUID.randomUUID(),
                procedureId,
                kind,
                code,
                content.name(),
                content.field(),
                content.level().orElse(ProcedureLevel.PROVINCE),
                content.components(),
                content.fees(),
                content.processingTime(),
                content.place(),
                content.legalBases(),
                validFrom,
                internal,
                origin.decisionNumber().orElse(null),
                origin.decidedOn().orElse(null),
                origin.caseNumber().orElse(null),
                origin.assessmentCase().orElse(null),
                origin.costOwner().orElse(null),
                origin.documentId().orElse(null));
    }
}
