package vn.kstthc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import vn.kstthc.shared.MovableClock;
import vn.kstthc.shared.Zones;

/** Moves the clock of the application and of the engine together; put back after each test. */
public final class TestClock {

    private final MovableClock clock;

    public TestClock(MovableClock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void set(Instant instant) {
        offset(Duration.between(Instant.now(), instant));
    }

    public void set(LocalDate date, LocalTime time) {
        set(date.atTime(time).atZone(Zones.VIETNAM).toInstant());
    }

    public void advance(Duration by) {
        offset(clock.offset().plus(by));
    }

    private void offset(Duration offset) {
        clock.offset(offset);
        ClockUtil.offset(offset.toMillis());
    }

    /** Puts both clocks back to real time after each test. */
    static final class Reset implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext context) {
            context.getApplicationContext().getBean(MovableClock.class).offset(Duration.ZERO);
            ClockUtil.reset();
        }
    }
}
