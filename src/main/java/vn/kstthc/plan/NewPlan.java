package vn.kstthc.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is needed to draft a plan.
 *
 * @param parent the plan that it follows from, with the number of the row there that waits for it, if any
 */
public record NewPlan(
        int year,
        String title,
        String unit,
        PlanAuthority authority,
        @Nullable String parent,
        @Nullable String parentRow) {}
