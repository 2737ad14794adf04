package vn.kstthc.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time zone in which people and the law count days. Instants are stored, dates are counted here. */
public final class Zones {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Zones() {}

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(VIETNAM).toLocalDate();
    }

    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(VIETNAM).toInstant();
    }

    /** The last second of the day: a period in days ends at the end of its last day (Civil Code 91/2015 art. 148). */
    public static Instant endOf(LocalDate date) {
        return date.atTime(LAST_SECOND).atZone(VIETNAM).toInstant();
    }
}
