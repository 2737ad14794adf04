package vn.kstthc.notification;

import java.time.Duration;
import java.time.Instant;

/** When a mail that was not accepted is tried again: after 1, 2, 4 … minutes, at most an hour; given up after days. */
final class Backoff {

    static final int ATTEMPTS = 20;
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration CAP = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    static Instant next(int attempt, Instant now) {
        var wait = Duration.ofMinutes(1L << Math.min(attempt - 1, DOUBLINGS));
        return now.plus(wait.compareTo(CAP) > 0 ? CAP : wait);
    }

    /** True after at least 20 attempts over at least three days: a server down for a day loses nothing. */
    static boolean givesUp(ClaimedMail mail, Instant now) {
        return mail.attempt() >= ATTEMPTS && mail.queuedAt().plus(PATIENCE).isBefore(now);
    }
}
