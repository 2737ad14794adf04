package vn.kstthc.feedback.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.feedback.FeedbackExtension;
import vn.kstthc.feedback.FeedbackIntake;
import vn.kstthc.feedback.Received;
import vn.kstthc.feedback.Sender;
import vn.kstthc.feedback.SenderFile;

/** Feedback for other systems and scripts: receive, extend, look at the sender. */
@RestController
@RequestMapping("/api/feedback")
class FeedbackApi {

    private final FeedbackIntake intake;
    private final FeedbackExtension extension;
    private final SenderFile senders;

    FeedbackApi(FeedbackIntake intake, FeedbackExtension extension, SenderFile senders) {
        this.intake = intake;
        this.extension = extension;
        this.senders = senders;
    }

    /** How long and why a reply is extended. */
    record ExtensionRequest(int part, int workingDays, @Nullable String reason) {}

    @Operation(summary = "Tiếp nhận phản ánh, kiến nghị")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Received> receive(@RequestBody FeedbackRequest request) {
        var received = intake.receive(request.toFeedback());
        return ResponseEntity.created(URI.create("/api/cases/" + received.number()))
                .body(received);
    }

    @Operation(summary = "Gia hạn trả lời một phần của phản ánh, kiến nghị")
    @PostMapping("/{number}/extensions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String number, @RequestBody ExtensionRequest request) {
        var reason = request.reason() == null ? "" : request.reason();
        extension.extend(number, request.part(), request.workingDays(), reason);
    }

    /** POST, because every look is logged. */
    @Operation(summary = "Xem thông tin người gửi (có ghi nhật ký)")
    @PostMapping("/{number}/sender")
    Sender sender(@PathVariable String number) {
        return senders.look(number);
    }
}
