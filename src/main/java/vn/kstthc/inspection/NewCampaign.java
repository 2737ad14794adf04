package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to let many units inspect themselves.
 *
 * @param kind {@value Campaigns#SELF}, the only kind of inspection that is ordered for many units at once
 * @param units codes of the units, each once, unless a group is named
 * @param group code of a unit group whose members of today are meant
 * @param due by when the results are with the superiors
 * @param scope empty means all of it
 * @param title of each case, one that names the year when none is given
 */
public record NewCampaign(
        @Nullable String kind,
        List<String> units,
        @Nullable String group,
        @Nullable LocalDate due,
        List<InspectionScope> scope,
        @Nullable String title) {}
