package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days that come again; where the rhythm stands in front, it need not be told at the end.
 *
 * <pre>
 * onDay     = [ rhythm ] limit [ "ngày" ] number ( "hàng tháng" | "của tháng" | [ "của" ] "tháng cuối" [ "mỗi" ] "quý" ) ;
 * onWeekday = [ rhythm ] [ atLatest ] "thứ" weekday "hàng tuần" ;
 * onDates   = [ rhythm ] limit point { ( "," | "và" ) point } "hàng năm" ;
 * rhythm    = [ "định kỳ" ] ( "hàng" | "mỗi" ) ( "tuần" | "tháng" | "quý" | "năm" ) [ "," | ":" ] { deed } ;
 * limit     = [ "trước" | atLatest ] ;                                       ("trước": the day before)
 * </pre>
 */
final class RecurringDays {

    private static final String[] AT_LATEST = {
        "chậm nhất là", "chậm nhất vào", "chậm nhất", "muộn nhất là", "muộn nhất", "không quá", "vào", "trong"
    };
    private static final List<String> UNITS = List.of("tuần", "tháng", "quý", "năm");
    private static final String[] WEEKDAYS = {"MO", "TU", "WE", "TH", "FR", "SA"};
    private static final Map<String, Integer> WEEKDAY_NAMES =
            Map.of("hai", 2, "ba", 3, "tư", 4, "năm", 5, "sáu", 6, "bảy", 7);
    private static final int LONGEST_MONTH = 31;

    private final Cursor cursor;
    private final int planYear;
    /** The unit told in front, or nothing. */
    private final String rhythm;
    /** Whether the day told is no longer in time. */
    private final boolean before;
    /** Whether a word of a time limit stands before the day. */
    private final boolean limited;

    private RecurringDays(Cursor cursor, int planYear) {
        this.cursor = cursor;
        this.planYear = planYear;
        rhythm = rhythm(cursor);
        before = cursor.accept("trước");
        limited = before || cursor.acceptAny(AT_LATEST);
    }

    /** The rules of the days that come next; moves over nothing where none come. */
    static List<String> parse(Cursor cursor, int planYear) {
        var mark = cursor.mark();
        var days = new RecurringDays(cursor, planYear);
        var first = cursor.mark();
        var rules = days.onDay().map(List::of).orElseGet(List::of);
        if (rules.isEmpty()) {
            cursor.back(first);
            rules = days.onWeekday().map(List::of).orElseGet(List::of);
        }
        if (rules.isEmpty()) {
            cursor.back(first);
            rules = days.onDates();
        }
        if (rules.isEmpty()) {
            cursor.back(mark);
        }
        return rules;
    }

    private static String rhythm(Cursor cursor) {
        var mark = cursor.mark();
        cursor.accept("định kỳ");
        var unit = cursor.acceptAny("hàng", "mỗi") ? cursor.accepted(UNITS) : Optional.<String>empty();
        if (unit.isEmpty()) {
            cursor.back(mark);
            return "";
        }
        cursor.acceptAny(",", ":");
        cursor.skip(ClauseParser.DEED);
        return unit.get();
    }

    /** Whether the unit is told in front, or here in one of these ways. */
    private boolean every(String unit, String... phrases) {
        return rhythm.isEmpty() ? cursor.acceptAny(phrases) : rhythm.equals(unit);
    }

    private Optional<String> onDay() {
        var named = cursor.accept("ngày");
        var number = cursor.number(before ? 2 : 1, LONGEST_MONTH);
        if (number.isEmpty() || !named && !limited) {
            return Optional.empty();
        }
        var told = before ? number.get() - 1 : number.get();
        var day = told == LONGEST_MONTH ? Recurrence.LAST_DAY : told;
        if (cursor.acceptAny("của tháng cuối", "tháng cuối")) {
            return cursor.acceptAny("quý", "của quý", "mỗi quý", "của mỗi quý", "hàng quý")
                            && (rhythm.isEmpty() || rhythm.equals("quý"))
                    ? Recurrence.months(3, day)
                    : Optional.empty();
        }
        return every(
                        "tháng",
                        "hàng tháng",
                        "mỗi tháng",
                        "của mỗi tháng",
                        "của tháng sau",
                        "của tháng kế tiếp",
                        "của tháng")
                ? Recurrence.months(1, day)
                : Optional.empty();
    }

    private Optional<String> onWeekday() {
        cursor.acceptAny("sáng", "chiều");
        if (before || !cursor.accept("thứ")) {
            return Optional.empty();
        }
        var day = cursor.number(2, 7).or(() -> cursor.word(WEEKDAY_NAMES));
        return day.isPresent() && every("tuần", "hàng tuần", "mỗi tuần")
                ? Optional.of(Recurrence.weekly(WEEKDAYS[day.get() - 2]))
                : Optional.empty();
    }

    private List<String> onDates() {
        var points = Points.list(cursor);
        if (points.stream().anyMatch(point -> point.year().isPresent()) || !every("năm", "hàng năm", "mỗi năm")) {
            return List.of();
        }
        var monthsByDay = new LinkedHashMap<Integer, List<Integer>>();
        var earlier = Optional.<Span>empty();
        for (var point : points) {
            var span = point.span(planYear);
            if (span.isEmpty()
                    || earlier.filter(found -> found.meets(span.get())).isPresent()) {
                return List.of(); // no such day, or one window of each year, which no rule says
            }
            var due = before ? span.get().from().minusDays(1) : span.get().to();
            monthsByDay
                    .computeIfAbsent(dayOfMonth(due, before || !point.isDay()), day -> new ArrayList<>())
                    .add(due.getMonthValue());
            earlier = span;
        }
        return monthsByDay.entrySet().stream()
                .map(entry -> Recurrence.yearly(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** The last day of a month stays the last one in leap years, where the words name a period and no day. */
    private static int dayOfMonth(LocalDate day, boolean ofPeriod) {
        return ofPeriod && day.getDayOfMonth() == day.lengthOfMonth() ? Recurrence.LAST_DAY : day.getDayOfMonth();
    }
}
