package vn.kstthc.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.inspection.Campaigns;

/** Campaigns of self-inspection for other systems and scripts. */
@RestController
class CampaignApi {

    private final Campaigns campaigns;

    CampaignApi(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Where the progress is told. */
    record Accepted(String progress) {}

    @Operation(summary = "Phát động tự kiểm tra, mỗi đơn vị một hồ sơ")
    @PostMapping("/api/inspections/campaigns")
    ResponseEntity<Accepted> order(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CampaignRequest request) {
        var progress = "/api/bulk/" + campaigns.order(request.toCampaign(), key);
        return ResponseEntity.accepted().location(URI.create(progress)).body(new Accepted(progress));
    }
}
