package vn.kstthc.shared;

import java.time.Instant;

/** Where the timers of a deadline wait whose clock is stopped: a moment that never comes. Nobody is shown it as a date. */
public final class Parked {

    public static final Instant AT = Instant.parse("2099-12-31T16:59:59Z");

    private Parked() {}

    public static boolean is(Instant due) {
        return due.equals(AT);
    }
}
