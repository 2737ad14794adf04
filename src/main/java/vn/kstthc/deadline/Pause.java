package vn.kstthc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A suspension. As with every legal period the day of the event is not counted: days after {@code from} up to and
 * including {@code to} are lost, and counting goes on the day after {@code to}.
 */
record Pause(LocalDate from, Optional<LocalDate> to, DeadlineEvent suspended) {

    boolean covers(LocalDate date) {
        return date.isAfter(from) && to.map(end -> !date.isAfter(end)).orElse(false);
    }

    boolean isOpen() {
        return to.isEmpty();
    }

    static List<Pause> of(List<DeadlineEvent> events) {
        var pauses = new ArrayList<Pause>();
        for (var event : events) {
            if (event.kind() == EventKind.SUSPENDED) {
                pauses.add(new Pause(event.on(), Optional.empty(), event));
            } else if (event.kind() == EventKind.RESUMED && !pauses.isEmpty()) {
                var open = pauses.remove(pauses.size() - 1);
                pauses.add(new Pause(open.from(), Optional.of(event.on()), open.suspended()));
            }
        }
        return pauses;
    }
}
