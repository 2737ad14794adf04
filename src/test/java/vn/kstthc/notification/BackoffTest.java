package vn.kstthc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "6, PT32M", "7, PT1H", "50, PT1H"})
    void theWaitDoublesUpToAnHour(int attempt, Duration wait) {
        assertThat(Backoff.next(attempt, NOW)).isEqualTo(NOW.plus(wait));
    }

    @Test
    void aMailIsGivenUpOnlyAfterManyAttemptsOverDays() {
        assertThat(Backoff.givesUp(mail(100, Duration.ofHours(30)), NOW)).isFalse();
        assertThat(Backoff.givesUp(mail(3, Duration.ofDays(10)), NOW)).isFalse();
        assertThat(Backoff.givesUp(mail(20, Duration.ofDays(4)), NOW)).isTrue();
    }

    private static ClaimedMail mail(int attempt, Duration age) {
        var queued = NOW.minus(age);
        return new ClaimedMail(1, "cv.vpub", null, attempt, queued, queued, List.of(), List.of());
    }
}
