package vn.kstthc.organization;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Keeps the organization in memory. A change in this process is seen at once, one of another node within seconds: the
 * version row is looked at once in {@link #CHECK_EVERY}. A transaction that changes rows reads its own.
 */
@Component
class Directories {

    private static final long CHECK_EVERY = Duration.ofSeconds(3).toNanos();

    private record Kept(Directory directory, long checkedAt) {}

    private final DirectoryReader reader;
    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    Directories(DirectoryReader reader, JdbcClient jdbc) {
        this.reader = reader;
        this.jdbc = jdbc;
    }

    Directory current() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return reader.read();
        }
        var now = System.nanoTime();
        var copy = kept.get();
        if (copy != null && now - copy.checkedAt() < CHECK_EVERY) {
            return copy.directory();
        }
        var fresh = copy != null && reader.version() == copy.directory().version() ? copy.directory() : reader.read();
        kept.set(new Kept(fresh, now));
        return fresh;
    }

    /**
     * To be called before rows are changed: one writer at a time on all nodes, and every copy in memory becomes old.
     */
    void beginChange() {
        Assert.state(TransactionSynchronizationManager.isActualTransactionActive(), "a change needs a transaction");
        jdbc.sql("update app.organization_version set version = version + 1").update();
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
    }

    private final class Forget implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Directories.this);
            kept.set(null);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Directories.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Directories.this, true);
        }
    }
}
