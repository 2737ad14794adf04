package vn.kstthc.workflow;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Tick;

/**
 * Calls every {@link Tick} again and again, each on its own schedule, so that a slow or failing one holds up no other. A
 * first round after the start, and every round of the demonstration clock, calls them one after the other in their
 * {@code @Order}: what was missed while the system was down is written before the mail of the day is made.
 */
@Component
class Ticker implements SmartLifecycle {

    /** Whether background work runs by itself, and the pause between two rounds. */
    @ConfigurationProperties("kstthc.ticker")
    record Settings(@DefaultValue("true") boolean enabled, @DefaultValue("3s") Duration delay) {}

    private final ObjectProvider<Tick> ticks;
    private final TaskScheduler scheduler;
    private final Settings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private volatile List<TickRunner> runners = List.of();
    private volatile List<ScheduledFuture<?>> schedules = List.of();

    Ticker(ObjectProvider<Tick> ticks, TaskScheduler scheduler, Settings settings, Clock clock, MeterRegistry meters) {
        this.ticks = ticks;
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /** Runs every tick until nothing is due; returns the number of rows handled. */
    int runAll() {
        return runners().stream().mapToInt(TickRunner::run).sum();
    }

    private synchronized List<TickRunner> runners() {
        if (runners.isEmpty()) {
            runners = ticks.orderedStream()
                    .map(tick -> new TickRunner(tick, clock, meters))
                    .toList();
        }
        return runners;
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            var now = scheduler.getClock().instant();
            var rounds = new ArrayList<ScheduledFuture<?>>();
            rounds.add(scheduler.schedule(this::runAll, now));
            for (var runner : runners()) {
                rounds.add(scheduler.scheduleWithFixedDelay(runner::run, now.plus(settings.delay()), settings.delay()));
            }
            schedules = List.copyOf(rounds);
        }
    }

    @Override
    public void stop() {
        schedules.forEach(schedule -> schedule.cancel(false));
        schedules = List.of();
    }

    @Override
    public boolean isRunning() {
        return !schedules.isEmpty();
    }
}
