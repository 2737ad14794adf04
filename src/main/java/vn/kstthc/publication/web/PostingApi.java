package vn.kstthc.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.publication.PublicationPosting;
import vn.kstthc.publication.PublicationPostings;
import vn.kstthc.publication.PublicationPostings.Confirmation;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What the reader's units have to post, and its confirmation in bulk. */
@RestController
@RequestMapping("/api/postings")
class PostingApi {

    private final PublicationPostings postings;

    PostingApi(PublicationPostings postings) {
        this.postings = postings;
    }

    /** Which cases a unit posted, when and, where it likes, the proof. */
    record ConfirmRequest(
            @Nullable String unit,
            @Nullable List<String> cases,
            @Nullable LocalDate postedOn,
            @Nullable String evidence) {

        Confirmation toConfirmation() {
            var problems = new ArrayList<FieldProblem>();
            if (unit == null || unit.isBlank()) {
                problems.add(new FieldProblem("unit", "publication.problem.required"));
            }
            if (postedOn == null) {
                problems.add(new FieldProblem("postedOn", "publication.problem.required"));
            }
            if (unit == null || postedOn == null || !problems.isEmpty()) {
                throw Refusal.invalid(problems);
            }
            var proof = Optional.ofNullable(evidence).filter(text -> !text.isBlank());
            return new Confirmation(unit, cases == null ? List.of() : cases, postedOn, proof);
        }
    }

    /** How many postings were confirmed. */
    record Confirmed(int confirmed) {}

    @Operation(summary = "Thủ tục hành chính đơn vị còn phải niêm yết")
    @GetMapping
    List<PublicationPosting> open() {
        return postings.open();
    }

    @Operation(summary = "Xác nhận đã niêm yết, nhiều hồ sơ một lần")
    @PostMapping("/confirm")
    Confirmed confirm(@RequestBody ConfirmRequest request) {
        return new Confirmed(postings.confirm(request.toConfirmation()));
    }
}
