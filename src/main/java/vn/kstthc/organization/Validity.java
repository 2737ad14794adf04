package vn.kstthc.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which something holds, both ends included; without an end it holds until further notice. */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean open() {
        return to == null;
    }

    boolean overlaps(Validity other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
