package vn.kstthc.schedule;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules of RFC 5545 whose instances are due dates, good from the first day of a year on. */
final class Recurrence {

    static final String WEEKLY = "FREQ=WEEKLY;BYDAY=FR";
    static final String LAST_DAY = "-1";
    /** Reporting periods end on the 14th (Decree 09/2019/NĐ-CP). */
    static final String REPORTING_DAY = "14";

    private Recurrence() {}

    /** Every so many months on that day of the month, for numbers that divide a year. */
    static Optional<String> months(int every, String day) {
        if (every < 1 || 12 % every != 0) {
            return Optional.empty();
        }
        if (every == 1) {
            return Optional.of("FREQ=MONTHLY;BYMONTHDAY=" + day);
        }
        var months = IntStream.rangeClosed(1, 12 / every)
                .mapToObj(period -> String.valueOf(period * every))
                .collect(Collectors.joining(","));
        return Optional.of("FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + day);
    }
}
