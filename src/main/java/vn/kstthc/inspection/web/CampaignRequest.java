package vn.kstthc.inspection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.inspection.InspectionScope;
import vn.kstthc.inspection.NewCampaign;

/** What orders a campaign, as JSON or as a form; the domain says what is wrong with it, by field. */
record CampaignRequest(
        @Nullable String kind,
        @Nullable List<@Nullable String> units,
        @Nullable String group,
        @Nullable LocalDate due,
        @Nullable List<@Nullable InspectionScope> scope,
        @Nullable String title) {

    NewCampaign toCampaign() {
        return new NewCampaign(
                kind,
                Fields.given(units),
                group == null || group.isBlank() ? null : group,
                due,
                Fields.given(scope),
                title);
    }
}
