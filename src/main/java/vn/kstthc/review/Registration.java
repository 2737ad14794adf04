package vn.kstthc.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a unit registered for the plan: number and date of its letter, or its silence. */
public record Registration(
        String caseNumber,
        String unit,
        String ground,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        boolean silent) {}
