package vn.kstthc.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules of RFC 5545 whose instances are due dates, good from the first day of a year on. */
final class Recurrence {

    /** Day of the month that is its last. */
    static final int LAST_DAY = -1;
    /** Reporting periods end on the 14th (Decree 09/2019/NĐ-CP). */
    static final int REPORTING_DAY = 14;

    private static final int SHORTEST_MONTH = 28;

    private Recurrence() {}

    /** Every week on that day of RFC 5545, such as FR. */
    static String weekly(String day) {
        return "FREQ=WEEKLY;BYDAY=" + day;
    }

    /** Every so many months on that day of the month, for numbers that divide a year. */
    static Optional<String> months(int every, int day) {
        if (every < 1 || 12 % every != 0) {
            return Optional.empty();
        }
        if (every == 1) {
            return Optional.of("FREQ=MONTHLY;BYMONTHDAY=" + dayOfEachMonth(day));
        }
        return Optional.of(yearly(
                IntStream.rangeClosed(1, 12 / every)
                        .mapToObj(period -> period * every)
                        .toList(),
                day));
    }

    /** Every year in these months on that day, which each of them has. */
    static String yearly(List<Integer> months, int day) {
        return months.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "FREQ=YEARLY;BYMONTH=", ";BYMONTHDAY=" + day));
    }

    /** In a shorter month the last day (Civil Code 2015 art. 148(3)). */
    private static String dayOfEachMonth(int day) {
        if (day <= SHORTEST_MONTH) {
            return String.valueOf(day);
        }
        return IntStream.rangeClosed(SHORTEST_MONTH, day)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(",", "", ";BYSETPOS=-1"));
    }
}
