package vn.kstthc.review.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.review.ReviewIntake;
import vn.kstthc.review.Savings;

/** Opens reviews and reads savings, for other systems and scripts. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

    private final ReviewIntake intake;
    private final Savings savings;

    ReviewApi(ReviewIntake intake, Savings savings) {
        this.intake = intake;
        this.savings = savings;
    }

    /** The number of the opened case. */
    record Opened(String number) {}

    @Operation(summary = "Mở hồ sơ rà soát, đơn giản hóa thủ tục hành chính")
    @PostMapping
    ResponseEntity<Opened> open(@RequestBody ReviewRequest request) {
        var number = intake.open(request.toReview());
        return ResponseEntity.created(URI.create("/api/cases/" + number)).body(new Opened(number));
    }

    @Operation(summary = "Kết quả cắt giảm của một năm, xếp theo mức cắt giảm")
    @GetMapping("/{year:[0-9]{4}}/savings")
    SavingsAnswer savings(@PathVariable int year) {
        return SavingsAnswer.of(savings.of(year));
    }
}
