package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a plan as it is written down. */
public record NewPlanItem(
        @Nullable InspectionKind kind,
        List<String> units,
        List<InspectionScope> scope,
        @Nullable LocalDate visitFrom,
        @Nullable LocalDate visitTo) {}
