package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that is known about the organization at one version, past and future rows included. Immutable. */
final class Directory {

    private static final int DAYS_KEPT = 32;

    private final long version;
    private final DirectoryRows rows;
    private final Map<String, Unit> units;
    private final Map<String, Staff> staff;
    private final Map<LocalDate, DirectoryDay> days = new ConcurrentHashMap<>();

    Directory(long version, DirectoryRows rows) {
        this.version = version;
        this.rows = rows;
        this.units = rows.units().stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
        this.staff = rows.staff().stream().collect(Collectors.toUnmodifiableMap(Staff::username, Function.identity()));
    }

    long version() {
        return version;
    }

    DirectoryRows rows() {
        return rows;
    }

    /** Units of all times by code. */
    Map<String, Unit> units() {
        return units;
    }

    Map<String, Staff> staff() {
        return staff;
    }

    DirectoryDay on(LocalDate day) {
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(day, d -> new DirectoryDay(rows, d));
    }

    List<Succession> followers(String unit) {
        return rows.successions().stream()
                .filter(s -> s.predecessor().equals(unit))
                .toList();
    }
}
