package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body of the administration, or a division of one, with the days on which it exists. */
public record Unit(
        String code,
        String name,
        String shortName,
        UnitType type,
        UnitLevel level,
        @Nullable String parent,
        Validity validity,
        String source) {

    public boolean presentOn(LocalDate day) {
        return validity.covers(day);
    }

    public boolean isDivision() {
        return type == UnitType.DIVISION;
    }

    public Optional<String> parentCode() {
        return Optional.ofNullable(parent);
    }
}
