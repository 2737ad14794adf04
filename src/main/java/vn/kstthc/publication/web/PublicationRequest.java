package vn.kstthc.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.publication.NewPublication;
import vn.kstthc.publication.NewPublicationProcedure;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.PublicationDocument;
import vn.kstthc.publication.PublicationKind;
import vn.kstthc.publication.PublicationTrigger;

/** The JSON that opens a publication case; the domain says what is wrong with it, by field. */
record PublicationRequest(
        @Nullable String title,
        @Nullable PublicationKind decisionKind,
        @Nullable String leadUnit,
        @Nullable PublicationTrigger trigger,
        @Nullable LegalDocument legalDocument,
        @Nullable List<@Nullable Procedure> procedures) {

    /** The legal document, or the ministry's decision. */
    record LegalDocument(
            @Nullable String symbol,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean shortened) {}

    /** A procedure; a new one has no code yet. */
    record Procedure(@Nullable String code, @Nullable String name, @Nullable ProcedureChangeKind kind) {}

    NewPublication toPublication() {
        return new NewPublication(
                title,
                decisionKind,
                leadUnit,
                trigger,
                Optional.ofNullable(legalDocument).map(PublicationRequest::document),
                procedures == null
                        ? List.of()
                        : procedures.stream().map(PublicationRequest::procedure).toList());
    }

    private static PublicationDocument document(LegalDocument document) {
        return new PublicationDocument(
                document.symbol(),
                document.signedOn(),
                document.effectiveOn(),
                Boolean.TRUE.equals(document.shortened()));
    }

    private static NewPublicationProcedure procedure(@Nullable Procedure procedure) {
        return procedure == null
                ? new NewPublicationProcedure(null, null, null)
                : new NewPublicationProcedure(procedure.code(), procedure.name(), procedure.kind());
    }
}
