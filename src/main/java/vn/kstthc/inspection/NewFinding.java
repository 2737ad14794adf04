package vn.kstthc.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding as it is written down. */
public record NewFinding(
        @Nullable InspectionScope topic,
        @Nullable Severity severity,
        String content,
        String legalBasis,
        String remedy,
        @Nullable LocalDate dueOn) {}
