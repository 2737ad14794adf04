package vn.kstthc.review.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.review.NewReview;
import vn.kstthc.review.NewTarget;
import vn.kstthc.review.ReviewTheme;
import vn.kstthc.review.TargetKind;

/** The JSON that opens a review; the domain says what is wrong with it, by field. */
record ReviewRequest(
        @Nullable String title,
        @Nullable String leadUnit,
        @Nullable ReviewTheme theme,
        @Nullable List<@Nullable TargetRequest> targets,
        @Nullable BigDecimal targetPercent,
        @Nullable LocalDate due,
        @Nullable Boolean independent) {

    /** One target. */
    record TargetRequest(
            @Nullable TargetKind kind,
            @Nullable String code,
            @Nullable String name,
            @Nullable String field,
            @Nullable BigDecimal targetPercent) {

        static NewTarget toTarget(@Nullable TargetRequest request) {
            return request == null
                    ? new NewTarget(null, "", "", null, null)
                    : new NewTarget(
                            request.kind, text(request.code), text(request.name), request.field, request.targetPercent);
        }
    }

    /** A review without theme is a simplification. */
    NewReview toReview() {
        return new NewReview(
                text(title),
                text(leadUnit),
                theme == null ? ReviewTheme.SIMPLIFICATION : theme,
                targets == null
                        ? List.of()
                        : targets.stream().map(TargetRequest::toTarget).toList(),
                targetPercent,
                due,
                Boolean.TRUE.equals(independent));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
