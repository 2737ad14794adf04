package vn.kstthc.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessed document is issued; published in the transaction that records it, once per case.
 *
 * @param effectiveOn missing while the document does not state its effective date
 * @param shortened drafted by the shortened procedure (D06 and D07 may follow)
 */
public record DocumentIssued(
        String caseNumber,
        String title,
        String draftingUnit,
        String symbol,
        LocalDate signedOn,
        @Nullable LocalDate effectiveOn,
        boolean shortened,
        List<IssuedProcedure> procedures) {

    public DocumentIssued {
        procedures = List.copyOf(procedures);
    }
}
