package vn.kstthc.feedback.web;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.feedback.Channel;
import vn.kstthc.feedback.NewFeedback;
import vn.kstthc.feedback.Sender;
import vn.kstthc.shared.Zones;

/** The fields of the staff page that receives a feedback, as typed. */
record FeedbackForm(
        @Nullable Channel channel,
        @Nullable LocalDateTime receivedAt,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String senderPhone,
        @Nullable String senderEmail,
        @Nullable String subject,
        @Nullable String content,
        @Nullable String aboutUnit,
        @Nullable String procedureCode) {

    static FeedbackForm empty(LocalDateTime now) {
        return new FeedbackForm(Channel.DIRECT, now, "", "", "", "", "", "", "", "");
    }

    NewFeedback toFeedback() {
        return new NewFeedback(
                channel,
                receivedAt == null ? null : receivedAt.atZone(Zones.VIETNAM).toInstant(),
                new Sender(text(senderName), text(senderAddress), text(senderPhone), text(senderEmail)),
                text(subject),
                text(content),
                optional(aboutUnit),
                optional(procedureCode));
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
        return "FeedbackForm[" + channel + "]";
    }
}
