package vn.kstthc.deadline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.kstthc.calendar.CalendarDay;
import vn.kstthc.calendar.CalendarYear;
import vn.kstthc.calendar.CalendarYearStatus;
import vn.kstthc.calendar.DayKind;

/**
 * The special days of a year as they are typed in. {@code seen} is the mark of what the last preview showed, so that
 * nothing else is applied than what was looked at.
 */
record CalendarForm(
        int year,
        @Nullable CalendarYearStatus status,
        @Nullable String source,
        @Nullable String reason,
        @Nullable String seen,
        @Nullable List<Row> days) {

    private static final int EMPTY_ROWS = 6;

    /** One line; a line without a date is left out. */
    record Row(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @Nullable DayKind kind,
            @Nullable String name,
            @Nullable String source) {

        boolean isFilled() {
            return date != null;
        }

        private CalendarDay toDay(String yearSource) {
            return new CalendarDay(
                    Objects.requireNonNull(date),
                    kind == null ? DayKind.HOLIDAY : kind,
                    text(name),
                    text(source).isEmpty() ? yearSource : text(source));
        }
    }

    /** What is known about the year, with names in the reader's language. */
    static CalendarForm of(CalendarYear year, UnaryOperator<String> text) {
        var rows = year.days().stream()
                .map(day -> new Row(day.date(), day.kind(), text.apply(day.name()), text.apply(day.source())))
                .toList();
        return new CalendarForm(year.year(), year.status(), text.apply(year.source()), "", "", rows);
    }

    CalendarYear toYear() {
        var chosen = status == null ? CalendarYearStatus.PROVISIONAL : status;
        var days = filled().stream().map(row -> row.toDay(text(source))).toList();
        return new CalendarYear(year, chosen, text(source), days);
    }

    private List<Row> filled() {
        return days == null ? List.of() : days.stream().filter(Row::isFilled).toList();
    }

    /** The lines with some empty ones to add days. */
    public List<Row> rows() {
        var rows = new ArrayList<>(filled());
        for (var i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Row(null, null, "", ""));
        }
        return rows;
    }

    /** Changes with everything that would be stored. */
    public String mark() {
        return Integer.toHexString(toYear().toString().hashCode());
    }

    boolean wasSeen() {
        return mark().equals(seen);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
