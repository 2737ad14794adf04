package vn.kstthc.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.kstthc.shared.MovableClock;
import vn.kstthc.shared.Refusal;

/**
 * Moves the clock of the demonstration forward, day by day and from due date to due date, and lets everything happen on
 * the way in its order: timers, notices, digests.
 */
@Service
@OnlyInDemo
public class DemoClock implements DisposableBean {

    private static final Duration STEP = Duration.ofDays(1);
    private static final int MAX_ROUNDS = 1_000;
    private static final Duration FARTHEST = Duration.ofDays(3_660);

    private final MovableClock clock;
    private final ClockOffset offset;
    private final JobExecutorPause pause;
    private final DueJobs jobs;
    private final Ticker ticker;
    /** Outside the request: what happens on the way is the system's work, not the administrator's. */
    private final ExecutorService background = Executors.newSingleThreadExecutor();

    DemoClock(MovableClock clock, ClockOffset offset, JobExecutorPause pause, DueJobs jobs, Ticker ticker) {
        this.clock = clock;
        this.offset = offset;
        this.pause = pause;
        this.jobs = jobs;
        this.ticker = ticker;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Returns when everything due until then is done.
     * @throws Refusal 400 when it would move backward or unreasonably far */
    public void moveTo(Instant target) {
        var now = now();
        if (target.isBefore(now)) {
            throw Refusal.badRequest("workflow.clock.backward");
        }
        if (Duration.between(now, target).compareTo(FARTHEST) > 0) {
            throw Refusal.badRequest("workflow.clock.too-far", FARTHEST.toDays());
        }
        try {
            background.submit(() -> pause.during(() -> walkTo(target))).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the clock was moved", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The clock was not moved to its end", e.getCause());
        }
    }

    private void walkTo(Instant target) {
        settle();
        while (clock.instant().isBefore(target)) {
            jumpTo(nextStop(clock.instant(), target));
            settle();
        }
    }

    private Instant nextStop(Instant now, Instant target) {
        var step = earlier(now.plus(STEP), target);
        return jobs.next(now).map(due -> earlier(step, due.plusMillis(1))).orElse(step);
    }

    private void jumpTo(Instant stop) {
        offset.move(clock.offsetTo(stop));
    }

    /** Jobs may make work for ticks and ticks for jobs. */
    private void settle() {
        var handled = 1;
        for (var round = 0; round < MAX_ROUNDS && handled > 0; round++) {
            handled = jobs.runAll() + ticker.runAll();
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public void destroy() {
        background.shutdown();
    }
}
