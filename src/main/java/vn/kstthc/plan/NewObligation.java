package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty of one unit for one period, before it is a case.
 *
 * @param jointUnits accountable together with {@code unit}
 * @param period what people call the time; unique for row and unit
 */
public record NewObligation(
        String plan,
        @Nullable UUID rowId,
        ObligationKind kind,
        String unit,
        List<String> jointUnits,
        String period,
        LocalDate from,
        LocalDate due) {}
