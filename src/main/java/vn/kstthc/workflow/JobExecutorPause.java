package vn.kstthc.workflow;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Stops the engine's job executor and waits for what it runs: a jump of the clock meanwhile would run a job twice. */
@Component
class JobExecutorPause {

    private static final long PAUSE = Duration.ofMillis(50).toNanos();
    private static final int MAX_PAUSES = 1_200; // one minute

    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<TaskExecutor> threads;

    JobExecutorPause(
            ProcessEngineConfigurationImpl engine,
            @Qualifier("camundaTaskExecutor") ObjectProvider<TaskExecutor> threads) {
        this.engine = engine;
        this.threads = threads;
    }

    void during(Runnable work) {
        var executor = engine.getJobExecutor();
        var active = executor != null && executor.isActive();
        if (active) {
            executor.shutdown();
            awaitRunning();
        }
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    private void awaitRunning() {
        for (var pause = 0; pause < MAX_PAUSES && isBusy(); pause++) {
            LockSupport.parkNanos(PAUSE);
        }
        if (isBusy()) {
            throw new IllegalStateException("Jobs are still running after a minute; the clock was not moved");
        }
    }

    private boolean isBusy() {
        return threads.stream()
                .filter(ThreadPoolTaskExecutor.class::isInstance)
                .map(ThreadPoolTaskExecutor.class::cast)
                .anyMatch(pool -> pool.getActiveCount() > 0 || pool.getQueueSize() > 0);
    }
}
