package vn.kstthc.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The review of a year to open: which units register, and days that replace those of D17. */
public record NewReviewYear(
        @Nullable Integer year,
        String purpose,
        List<String> units,
        @Nullable LocalDate registerDue,
        @Nullable LocalDate planDue,
        @Nullable LocalDate resultsDue,
        @Nullable LocalDate consolidationDue) {

    public NewReviewYear {
        units = List.copyOf(units);
    }
}
