package vn.kstthc.notification;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A notice with the state of its mail. {@code mailId} is null while it waits to be put into a mail; {@code attempts}
 * counts how often that mail was tried; {@code lastError} is the answer of the mail server.
 */
public record NoticeEntry(
        long id,
        @Nullable Long mailId,
        String caseNumber,
        String step,
        String rung,
        String recipient,
        NoticeKind kind,
        boolean urgent,
        String subjectKey,
        Collection<String> args,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    /** Whether a person has to decide if it is sent again. */
    public boolean isStuck() {
        return state.isStuck();
    }
}
