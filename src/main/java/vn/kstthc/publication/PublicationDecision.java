package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a case from draft to signature: the publication itself (subject "") or the approval of the internal
 * workflow ({@link #WORKFLOW}).
 */
public record PublicationDecision(
        String caseNumber,
        String subject,
        @Nullable Boolean needed,
        @Nullable String scanNote,
        @Nullable String necessity,
        @Nullable String proposalContent,
        List<String> postingPlaces,
        @Nullable String proposalNumber,
        @Nullable LocalDate proposalSignedOn,
        int returns,
        @Nullable String returnRemark,
        @Nullable String number,
        @Nullable String signer,
        @Nullable String authority,
        @Nullable LocalDate signedOn) {

    /** Subject of the decision that approves the internal workflow. */
    public static final String WORKFLOW = "workflow";

    public boolean isWorkflow() {
        return WORKFLOW.equals(subject);
    }

    public Optional<LocalDate> signed() {
        return Optional.ofNullable(signedOn);
    }

    /** Key of its deadline in the ledger; both belong to the case as a whole. */
    String deadlineKey() {
        return isWorkflow() ? "workflow" : "decision";
    }
}
