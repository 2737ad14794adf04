package vn.kstthc.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the plan: which unit reviews what by when, and how much it is to cut. */
public record PlanItem(
        String unit,
        TargetKind kind,
        String code,
        String name,
        BigDecimal targetPercent,
        @Nullable LocalDate due,
        boolean independent) {}
