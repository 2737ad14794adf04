package vn.kstthc.organization.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long wrong passwords make somebody wait. */
class LoginThrottleTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 3", "6, 6", "7, 12", "8, 24", "9, 48", "10, 60", "11, 60", "100000, 60"})
    void theWaitDoublesAndHasAnEnd(int failures, int seconds) {
        assertThat(LoginThrottle.wait(failures)).hasSeconds(seconds);
    }
}
