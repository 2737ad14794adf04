package vn.kstthc.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.kstthc.notification.MailState;
import vn.kstthc.notification.NoticeEntry;
import vn.kstthc.notification.NoticeKind;

/** One notice in the API. */
record NoticeJson(
        String caseNumber,
        NoticeKind kind,
        String rung,
        String step,
        String recipient,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    static NoticeJson of(NoticeEntry entry) {
        return new NoticeJson(
                entry.caseNumber(),
                entry.kind(),
                entry.rung(),
                entry.step(),
                entry.recipient(),
                entry.state(),
                entry.attempts(),
                entry.createdAt(),
                entry.sentAt(),
                entry.lastError());
    }
}
