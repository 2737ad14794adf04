package vn.kstthc.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail that this node alone may send until its lease ends; {@code attempt} counts from 1. */
record ClaimedMail(
        long id,
        String recipient,
        @Nullable LocalDate digestDay,
        int attempt,
        Instant createdAt,
        Instant queuedAt,
        List<Notice> notices,
        List<RenderedSection> sections) {

    /** A list as it stood when the digest was made. */
    record RenderedSection(String titleKey, List<DigestLine> lines) {}

    ClaimedMail with(List<Notice> found) {
        return new ClaimedMail(id, recipient, digestDay, attempt, createdAt, queuedAt, List.copyOf(found), sections);
    }
}
