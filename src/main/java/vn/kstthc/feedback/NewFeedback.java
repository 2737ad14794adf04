package vn.kstthc.feedback;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A feedback as it is received, before any check; fields that were not given are null or empty. */
public record NewFeedback(
        @Nullable Channel channel,
        @Nullable Instant receivedAt,
        Sender sender,
        String subject,
        String content,
        Optional<String> aboutUnit,
        Optional<String> procedureCode) {

    /** Never prints the sender nor what he wrote. */
    @Override
    public String toString() {
        return "NewFeedback[" + channel + " " + receivedAt + "]";
    }
}
