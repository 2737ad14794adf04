package vn.kstthc.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The legal document, or the ministry's decision, that a publication follows. */
public record PublicationDocument(
        @Nullable String symbol, @Nullable LocalDate signedOn, @Nullable LocalDate effectiveOn, boolean shortened) {

    /** Shortened procedure and in force on signing: only then D06 and the two days of D07 hold. */
    boolean immediate() {
        return shortened && effectiveOn != null && effectiveOn.equals(signedOn);
    }
}
