package vn.kstthc.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The application's clock: real time plus an offset that only the demonstration and tests ever change. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock() {
        this(Zones.VIETNAM);
    }

    private MovableClock(ZoneId zone) {
        this.zone = zone;
    }

    public Duration offset() {
        return offset;
    }

    /** The offset at which this clock would show that instant now. */
    public Duration offsetTo(Instant shown) {
        return Duration.between(Instant.now(), shown);
    }

    public void offset(Duration newOffset) {
        this.offset = newOffset;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        var moved = new MovableClock(other);
        moved.offset(offset);
        return moved;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }
}
