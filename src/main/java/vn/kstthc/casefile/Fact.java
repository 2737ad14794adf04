package vn.kstthc.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a case, as it goes into the timeline: a message key with arguments in order (see
 * {@code Phrases}), never personal data of a citizen.
 */
public record Fact(String kind, Map<String, String> args, Optional<String> reason, Optional<Instant> occurredAt) {

    public static Fact of(String kind) {
        return new Fact(kind, Map.of(), Optional.empty(), Optional.empty());
    }

    public Fact with(String name, String value) {
        var more = new LinkedHashMap<>(args);
        more.put(name, value);
        return new Fact(kind, more, reason, occurredAt);
    }

    public Fact because(String why) {
        return new Fact(kind, args, why.isBlank() ? Optional.empty() : Optional.of(why), occurredAt);
    }

    /** When it happened, where that is not now: legal deadlines run on the event, not on the click. */
    public Fact on(Instant when) {
        return new Fact(kind, args, reason, Optional.of(when));
    }
}
