package vn.kstthc.feedback.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.feedback.Channel;
import vn.kstthc.feedback.NewFeedback;
import vn.kstthc.feedback.Sender;

/** The JSON of a received feedback; the domain says what is wrong with it, by field. */
record FeedbackRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Channel channel,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable OffsetDateTime receivedAt,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200) @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String senderPhone,
        @Nullable String senderEmail,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 300) @Nullable String subject,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 20_000) @Nullable String content,
        @Nullable String aboutUnit,
        @Nullable String procedureCode) {

    NewFeedback toFeedback() {
        return new NewFeedback(
                channel,
                receivedAt == null ? null : instant(receivedAt),
                new Sender(text(senderName), text(senderAddress), text(senderPhone), text(senderEmail)),
                text(subject),
                text(content),
                optional(aboutUnit),
                optional(procedureCode));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.of(text(value)).filter(given -> !given.isEmpty());
    }

    /** Never prints the sender. */
    @Override
    public String toString() {
        return "FeedbackRequest[" + channel + "]";
    }
}
