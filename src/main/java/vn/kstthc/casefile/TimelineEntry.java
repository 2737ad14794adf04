package vn.kstthc.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a case's timeline, written out for the reader.
 *
 * @param occurredAt when it happened
 * @param recordedAt when it was recorded; late recording shows
 * @param actor username, {@code system} for what happened by itself
 */
public record TimelineEntry(
        long id,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String kind,
        String text,
        Optional<String> reason) {}
