package vn.kstthc.workflow;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;
import vn.kstthc.shared.Tick;

/** Runs one tick until it finds nothing more to do. A failure is logged and counted; the next round tries again. */
final class TickRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TickRunner.class);
    /** A tick that never says "nothing left" must not run for ever. */
    private static final int MAX_ROUNDS = 10_000;

    private final Tick tick;
    private final Clock clock;
    private final String name;
    private final Counter handled;
    private final Counter failures;

    TickRunner(Tick tick, Clock clock, MeterRegistry meters) {
        this.tick = tick;
        this.clock = clock;
        this.name = ClassUtils.getUserClass(tick).getSimpleName();
        this.handled = meters.counter("kstthc.tick.handled", "tick", name);
        this.failures = meters.counter("kstthc.tick.failures", "tick", name);
    }

    /** One caller at a time: whoever waits here finds everything done that was due. */
    synchronized int run() {
        var total = 0;
        try {
            for (var round = 0; round < MAX_ROUNDS; round++) {
                var rows = tick.tick(clock.instant());
                if (rows == 0) {
                    break;
                }
                total += rows;
            }
        } catch (RuntimeException e) {
            failures.increment();
            LOG.error("Tick {} failed", name, e);
        }
        handled.increment(total);
        return total;
    }
}
