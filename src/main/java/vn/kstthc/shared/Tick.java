package vn.kstthc.shared;

import java.time.Instant;

/**
 * Background work that finds in the database what is due. Called every few seconds and after a move of the
 * demonstration clock, possibly on two nodes at once.
 */
public interface Tick {

    /** Does what is due at {@code now}; returns the number of rows handled, 0 when nothing was left. */
    int tick(Instant now);
}
