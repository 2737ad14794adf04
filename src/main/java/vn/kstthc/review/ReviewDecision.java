package vn.kstthc.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kstthc.unitwork.Authority;

/** The consolidated report and the decision that approves options, of a year or of one review. */
public record ReviewDecision(
        String caseNumber,
        String assessment,
        String recommendation,
        @Nullable String reportNumber,
        @Nullable LocalDate reportSignedOn,
        @Nullable String returnRemark,
        @Nullable String number,
        @Nullable String signer,
        @Nullable Authority authority,
        @Nullable LocalDate signedOn) {

    public boolean signed() {
        return number != null;
    }
}
