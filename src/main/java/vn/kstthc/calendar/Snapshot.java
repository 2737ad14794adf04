package vn.kstthc.calendar;

import java.time.Duration;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A value read from the database once, and again when its version there has changed. The version is asked for at most
 * every two seconds, so a change on one node reaches the others without a message between them.
 */
public final class Snapshot<T> {

    private static final long CHECK_NANOS = Duration.ofSeconds(2).toNanos();

    private final LongSupplier version;
    private final LongFunction<T> loader;
    private volatile @Nullable Held<T> held;

    public Snapshot(LongSupplier version, LongFunction<T> loader) {
        this.version = version;
        this.loader = loader;
    }

    private record Held<T>(long version, long checkedAt, T value) {}

    public T get() {
        var current = held;
        if (current != null && System.nanoTime() - current.checkedAt < CHECK_NANOS) {
            return current.value;
        }
        var newest = version.getAsLong();
        var value = current != null && current.version == newest ? current.value : loader.apply(newest);
        held = new Held<>(newest, System.nanoTime(), value);
        return value;
    }

    /** Forgets the value; the next call reads it again. */
    public void expire() {
        held = null;
    }
}
