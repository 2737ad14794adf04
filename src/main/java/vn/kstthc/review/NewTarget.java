package vn.kstthc.review;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A target to review, as entered; without a percentage of its own that of the review or of its kind holds. */
public record NewTarget(
        @Nullable TargetKind kind,
        String code,
        String name,
        @Nullable String field,
        @Nullable BigDecimal targetPercent) {

    NewTarget percentOr(@Nullable BigDecimal percent) {
        return new NewTarget(kind, code, name, field, targetPercent == null ? percent : targetPercent);
    }

    BigDecimal percent() {
        return targetPercent != null
                ? targetPercent
                : Objects.requireNonNull(kind).usualPercent();
    }
}
