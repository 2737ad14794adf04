package vn.kstthc.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review of one unit to open, as entered; {@code due} replaces the usual day for results (D17). A light theme has no
 * independent review.
 */
public record NewReview(
        String title,
        String leadUnit,
        @Nullable ReviewTheme theme,
        List<NewTarget> targets,
        @Nullable BigDecimal targetPercent,
        @Nullable LocalDate due,
        boolean independent) {

    public NewReview {
        independent = independent && (theme == null || !theme.light());
        targets =
                targets.stream().map(target -> target.percentOr(targetPercent)).toList();
    }
}
