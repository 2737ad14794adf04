package vn.kstthc.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a unit on a day; an abolished unit has no successor. */
public record Succession(String predecessor, @Nullable String successor, LocalDate date, Kind kind) {

    /** How the unit was followed. */
    public enum Kind {
        RENAMED,
        MERGED,
        SPLIT,
        ABOLISHED
    }
}
