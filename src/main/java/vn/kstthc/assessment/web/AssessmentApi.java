package vn.kstthc.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.assessment.AssessmentIntake;

/** Opens assessments for other systems and scripts. */
@RestController
@RequestMapping("/api/assessments")
class AssessmentApi {

    private final AssessmentIntake intake;

    AssessmentApi(AssessmentIntake intake) {
        this.intake = intake;
    }

    /** The number of the opened case. */
    record Opened(String number) {}

    @Operation(summary = "Mở hồ sơ đánh giá tác động thủ tục hành chính")
    @PostMapping
    ResponseEntity<Opened> open(@RequestBody AssessmentRequest request) {
        var number = intake.open(request.toAssessment());
        return ResponseEntity.created(URI.create("/api/cases/" + number)).body(new Opened(number));
    }
}
