package vn.kstthc.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The calendar with the official years as the migration seeds them, for tests without a database. */
public final class OfficialCalendar {

    private static final Path SEED =
            Path.of("src/main/resources/db/migration/calendar/V202611201101__official_years_2024_2026.sql");
    private static final Pattern DAY = Pattern.compile("\\(date '([^']+)', '([A-Z_]+)', '([^']+)', '([^']+)'\\)");

    private OfficialCalendar() {}

    public static WorkingCalendar load() {
        var official = new HashMap<Integer, List<CalendarDay>>();
        var matcher = DAY.matcher(text());
        while (matcher.find()) {
            var day = new CalendarDay(
                    LocalDate.parse(matcher.group(1)),
                    DayKind.valueOf(matcher.group(2)),
                    matcher.group(3),
                    matcher.group(4));
            official.computeIfAbsent(day.date().getYear(), year -> new ArrayList<>())
                    .add(day);
        }
        return WorkingCalendar.of(
                1,
                IntStream.rangeClosed(2015, 2045)
                        .mapToObj(year -> official.containsKey(year)
                                ? new CalendarYear(year, CalendarYearStatus.OFFICIAL, "seed", official.get(year))
                                : StatutoryYears.of(year))
                        .toList());
    }

    private static String text() {
        try {
            return Files.readString(SEED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
