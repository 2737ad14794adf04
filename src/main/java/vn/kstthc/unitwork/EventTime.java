package vn.kstthc.unitwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.kstthc.shared.Zones;

/** When an event happened of which people enter only the day: now, or the beginning of that past day. */
final class EventTime {

    private EventTime() {}

    static Instant of(LocalDate day, Clock clock) {
        var now = clock.instant();
        return Zones.dateOf(now).equals(day) ? now : Zones.startOf(day);
    }
}
