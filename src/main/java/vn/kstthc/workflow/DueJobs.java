package vn.kstthc.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the engine's due jobs one after the other in this thread, the longest due first. */
@Component
class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int BATCH = 50;
    private static final int MAX_ROUNDS = 10_000;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Returns how many were tried. A job that fails waits for its retry, as under the job executor. */
    int runAll() {
        var total = 0;
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var due = due();
            if (due.isEmpty()) {
                break;
            }
            due.forEach(this::run);
            total += due.size();
        }
        return total;
    }

    /** When the next timer after {@code now} falls due. */
    Optional<Instant> next(Instant now) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(now))
                .orderByJobDuedate()
                .asc()
                .listPage(0, BATCH)
                .stream()
                .filter(DueJobs::isBusiness)
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    private List<Job> due() {
        return management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, BATCH).stream()
                .filter(DueJobs::isBusiness)
                .toList();
    }

    /** The clean-up of history plans itself anew as long as it is night: not something to wait for. */
    private static boolean isBusiness(Job job) {
        return !HistoryCleanupJobHandler.TYPE.equals(((JobEntity) job).getJobHandlerType());
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            LOG.warn("Job {} failed while the clock was moved", job.getId(), e);
        }
    }
}
