package vn.kstthc.feedback.process;

import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.Parked;
import vn.kstthc.shared.Zones;

/** A due date as forms show it. */
final class DueText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DueText() {}

    static String of(@Nullable Object due) {
        return due instanceof Date date && !Parked.is(date.toInstant())
                ? Zones.dateOf(date.toInstant()).format(DAY)
                : "";
    }
}
