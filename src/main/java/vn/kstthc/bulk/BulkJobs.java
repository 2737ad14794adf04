package vn.kstthc.bulk;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Refusal;

/** Orders work over many items and tells how far it has come. */
@Service
@Transactional
public class BulkJobs {

    private final BulkStore store;
    private final CurrentStaff current;
    private final Clock clock;

    BulkJobs(BulkStore store, CurrentStaff current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Takes the order in the caller's transaction; the work begins after it, within seconds. The same order again is the
     * job that exists, whatever its items.
     */
    public UUID order(BulkOrder order) {
        return store.insert(order, current.username(), clock.instant())
                .orElseGet(() -> store.idOf(order, current.username()));
    }

    /** The newest job of the order, for who ordered it and the control office. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(String kind, String idempotencyKey) {
        return store.newest(kind, idempotencyKey).filter(this::mayRead).map(BulkStore.Job::id);
    }

    /** @throws Refusal 404 for others than who ordered it and the control office */
    @Transactional(readOnly = true)
    public BulkProgress progress(UUID id) {
        var job = require(id);
        var counts = store.counts(id);
        var waiting = counts.getOrDefault("WAITING", 0);
        var done = counts.getOrDefault("DONE", 0);
        var failed = counts.getOrDefault("FAILED", 0);
        return new BulkProgress(
                id,
                job.titleKey(),
                job.args(),
                waiting + done + failed,
                done,
                failed,
                state(job.ended(), failed),
                store.problems(id));
    }

    /** Tries the failed items again. */
    public void retry(UUID id) {
        require(id);
        if (store.retry(id) == 0) {
            throw Refusal.conflict("bulk.refusal.nothing-failed");
        }
    }

    private BulkStore.Job require(UUID id) {
        return store.job(id).filter(this::mayRead).orElseThrow(() -> Refusal.notFound("bulk.refusal.unknown"));
    }

    private boolean mayRead(BulkStore.Job job) {
        return job.requestedBy().equals(current.username()) || current.inControlOffice();
    }

    private static BulkState state(boolean ended, int failed) {
        if (!ended) {
            return BulkState.RUNNING;
        }
        return failed == 0 ? BulkState.DONE : BulkState.FAILED;
    }
}
