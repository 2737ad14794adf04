package vn.kstthc.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Zones;

/** Dates as people in Viet Nam write them, in their time zone; templates know it as {@code @times}. */
@Component("times")
public class Times {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    public String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant.atZone(Zones.VIETNAM));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null ? "" : DATE_TIME.format(instant.atZone(Zones.VIETNAM));
    }
}
