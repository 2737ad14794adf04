package vn.kstthc.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.inspection.InspectionIntake;
import vn.kstthc.inspection.Opened;

/** Rounds of inspection for other systems and scripts. */
@RestController
@RequestMapping("/api/inspections")
class InspectionApi {

    private final InspectionIntake intake;

    InspectionApi(InspectionIntake intake) {
        this.intake = intake;
    }

    @Operation(summary = "Mở đợt kiểm tra, mỗi đơn vị một hồ sơ")
    @PostMapping
    ResponseEntity<Opened> open(@RequestBody InspectionRequest request) {
        var opened = intake.open(request.toInspection());
        return ResponseEntity.created(URI.create("/api/cases/" + opened.number()))
                .body(opened);
    }
}
