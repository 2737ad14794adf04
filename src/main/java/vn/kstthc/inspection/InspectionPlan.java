package vn.kstthc.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The inspection plan of a year. */
public record InspectionPlan(
        String number,
        int year,
        String summary,
        @Nullable String symbol,
        @Nullable String signer,
        @Nullable LocalDate signedOn) {

    public boolean approved() {
        return signedOn != null;
    }
}
