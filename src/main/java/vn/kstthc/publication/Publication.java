package vn.kstthc.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A publication case as it stands. The three flags feed indicator 1 and are set when the case is closed. */
public record Publication(
        String caseNumber,
        PublicationKind kind,
        PublicationTrigger trigger,
        String leadUnit,
        String title,
        LocalDate receivedOn,
        @Nullable String symbol,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effectiveOn,
        boolean shortened,
        boolean objectiveCause,
        @Nullable LocalDate legalDueOn,
        boolean postingEnded,
        @Nullable Boolean decisionOnTime,
        @Nullable Boolean entryOnTime,
        @Nullable Boolean postingOnTime,
        @Nullable LocalDate expeditedOn) {

    PublicationDocument document() {
        return new PublicationDocument(symbol, signedOn, effectiveOn, shortened);
    }
}
