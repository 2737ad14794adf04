package vn.kstthc.bulk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.bulk.BulkStore.Job;
import vn.kstthc.bulk.BulkStore.Taken;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Tick;

/**
 * Does what was ordered, item by item. The lock on an item's row and the mark that it is done belong to the transaction
 * of its work: after a crash it waits again, and two nodes never do the same.
 */
@Component
class BulkWork implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
    private static final int MOST_ATTEMPTS = 3;

    private final BulkStore store;
    private final ObjectProvider<BulkHandler> handlers;
    private final TransactionTemplate transactions;
    private final Messages messages;
    private final Clock clock;

    BulkWork(
            BulkStore store,
            ObjectProvider<BulkHandler> handlers,
            TransactionTemplate transactions,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.handlers = handlers;
        this.transactions = transactions;
        this.messages = messages;
        this.clock = clock;
    }

    /** One item of each running job, so that a short job need not wait for a long one. */
    @Override
    public int tick(Instant now) {
        return store.running().stream().mapToInt(this::advance).sum();
    }

    private int advance(UUID id) {
        var job = store.job(id).orElseThrow();
        var handler = handler(job.kind());
        var before = SecurityContextHolder.getContext();
        actAs(job.requestedBy());
        try {
            return next(job, handler) ? 1 : end(job, handler);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private boolean next(Job job, BulkHandler handler) {
        var attempt = new Attempt();
        try {
            transactions.executeWithoutResult(status -> {
                attempt.taken = store.take(job.id());
                attempt.taken.ifPresent(taken -> {
                    handler.handle(new BulkItem(job.id(), taken.item(), job.args()));
                    store.done(taken);
                });
            });
        } catch (Refusal e) {
            fail(attempt, messages.text(e), 1);
        } catch (RuntimeException e) {
            LOG.error("Job {} of kind {}: an item failed", job.id(), job.kind(), e);
            fail(attempt, messages.text("bulk.problem.unexpected"), MOST_ATTEMPTS);
        }
        return attempt.taken.isPresent();
    }

    private void fail(Attempt attempt, String problem, int mostAttempts) {
        attempt.taken.ifPresent(
                taken -> transactions.executeWithoutResult(status -> store.failed(taken, problem, mostAttempts)));
    }

    private int end(Job job, BulkHandler handler) {
        var ended = transactions.execute(status -> {
            var mine = store.end(job.id(), clock.instant());
            if (mine) {
                handler.ended(job.id(), job.args());
            }
            return mine;
        });
        return Boolean.TRUE.equals(ended) ? 1 : 0;
    }

    private BulkHandler handler(String kind) {
        var found =
                handlers.stream().filter(handler -> handler.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("Kind of job " + kind + " has " + found.size() + " handlers");
        }
        return found.get(0);
    }

    private static void actAs(String username) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    /** What the transaction had in hand when it failed. */
    private static final class Attempt {
        private Optional<Taken> taken = Optional.empty();
    }
}
