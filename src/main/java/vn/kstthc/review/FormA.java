package vn.kstthc.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Form A of a target: judgment, proposed option with its time, and how it is to be carried out. */
public record FormA(
        @Nullable String field,
        String necessity,
        String reasonableness,
        String legality,
        @Nullable SimplificationOption option,
        String content,
        String reason,
        @Nullable BigDecimal legalDays,
        @Nullable BigDecimal currentDays,
        @Nullable BigDecimal afterDays,
        @Nullable ExecutionWay way,
        @Nullable LocalDate executeBy) {}
