package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.kstthc.shared.Tick;

class TickRunnerTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void aTickIsCalledUntilNothingIsLeft() {
        var left = new AtomicInteger(3);
        Tick tick = now -> left.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 10 : 0;

        assertThat(new TickRunner(tick, Clock.systemUTC(), meters).run()).isEqualTo(30);
        assertThat(meters.find("kstthc.tick.handled").counter().count()).isEqualTo(30);
    }

    @Test
    void aFailureIsCountedAndDoesNotEscape() {
        Tick tick = now -> {
            throw new IllegalStateException("mail server down");
        };

        assertThat(new TickRunner(tick, Clock.systemUTC(), meters).run()).isZero();
        assertThat(meters.find("kstthc.tick.failures").counter().count()).isEqualTo(1);
    }
}
