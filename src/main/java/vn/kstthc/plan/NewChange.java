package vn.kstthc.plan;

import org.jspecify.annotations.Nullable;

/**
 * A change that somebody asks for. Which fields are needed depends on its kind.
 *
 * @param rowNumber of the row that changes, or is new; none with UNIT for all rows
 * @param toUnit who takes over, or leads the new row
 */
public record NewChange(
        ChangeKind kind,
        @Nullable String rowNumber,
        @Nullable String fromUnit,
        @Nullable String toUnit,
        @Nullable String scheduleText,
        @Nullable String content,
        @Nullable String product,
        String reason) {}
