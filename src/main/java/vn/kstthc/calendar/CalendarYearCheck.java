package vn.kstthc.calendar;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a statement about a year must satisfy before it is kept. */
final class CalendarYearCheck {

    private static final int LONGEST_TEXT = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CalendarYearCheck() {}

    static void require(CalendarYear year) {
        var problems = new ArrayList<FieldProblem>();
        if (year.year() < Calendars.FIRST_YEAR || year.year() > Calendars.LAST_YEAR) {
            problems.add(new FieldProblem(
                    "year",
                    "calendar.problem.year",
                    String.valueOf(Calendars.FIRST_YEAR),
                    String.valueOf(Calendars.LAST_YEAR)));
        }
        text("source", year.source(), problems);
        var seen = new HashSet<>();
        for (var day : year.days()) {
            check(year, day, problems);
            if (!seen.add(day.date())) {
                problems.add(new FieldProblem("days", "calendar.problem.twice", dayText(day)));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(List.copyOf(problems));
        }
    }

    private static void check(CalendarYear year, CalendarDay day, List<FieldProblem> problems) {
        if (day.date().getYear() != year.year()) {
            problems.add(new FieldProblem("days", "calendar.problem.other-year", dayText(day)));
        }
        var weekend = WorkingCalendar.isWeekend(day.date());
        if (day.kind() == DayKind.MAKEUP_WORKDAY && !weekend) {
            problems.add(new FieldProblem("days", "calendar.problem.makeup-on-weekday", dayText(day)));
        }
        if (day.kind() == DayKind.OFF_SWAP && weekend) {
            problems.add(new FieldProblem("days", "calendar.problem.swap-on-weekend", dayText(day)));
        }
        text("days", day.name(), problems);
    }

    private static String dayText(CalendarDay day) {
        return DAY.format(day.date());
    }

    private static void text(String field, String text, List<FieldProblem> problems) {
        if (text.isBlank() || text.length() > LONGEST_TEXT || text.startsWith("calendar.")) {
            problems.add(new FieldProblem(field, "calendar.problem.text", String.valueOf(LONGEST_TEXT)));
        }
    }
}
