package vn.kstthc.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * <pre>
 * recurring = { deed } ( regime | halves | ends | onDay | onWeekday | onDates | every ) [ within ] ;
 * regime    = "định kỳ" "theo" "quy định" ;                              (reporting periods: quarterly)
 * halves    = "định kỳ" "6" "tháng" "và" "cuối năm" ;                    (reporting periods: half-yearly)
 * ends      = [ "ngày" | "tháng" ] "cuối" [ "cùng" ] [ "của" ] [ "mỗi" | "hàng" | "các" ] ( "tuần" | "tháng" | "quý" ) ;
 * every     = [ "ít nhất" ] [ "định kỳ" ] [ "hàng" | "mỗi" | "theo" | "các" | "từng" ] ( period { ( "/" | "," | "và" ) [ "hàng" ] period } [ "/" "lần" ] | times ) ;
 *                                                  (of the words in brackets at least one, or two periods after a deed)
 * period    = "tuần" | "quý" | "nửa năm" | [ count ] ( "tháng" | "năm" ) ;   (9 tháng: once, among other periods)
 * times     = count "lần" "/" unit | [ "một" ] "năm" count "lần" ;
 * within    = [ "trong" ] "năm" year | [ "," | ":" ] "từ" … ;              (a dated expression; with an instance in it)
 * </pre>
 *
 * {@link RecurringDays} reads the productions that name days.
 */
final class RecurringParser {

    private static final String FRIDAY = "FR";
    private static final Set<String> FROM = Set.of("từ", "kể", "bắt");

    private final ClauseParser clause;

    RecurringParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        var deed = !cursor.skip(ClauseParser.DEED).isEmpty();
        var rules = rules(cursor, deed);
        if (rules.isEmpty()) {
            return List.of();
        }
        cursor.accept("báo cáo");
        var mark = cursor.mark();
        cursor.acceptAny(",", ":");
        if (cursor.startsWith(FROM)) {
            return within(cursor, rules);
        }
        cursor.back(mark);
        cursor.accept("trong");
        int year = cursor.accept("năm") ? Points.number(cursor).orElse(clause.planYear()) : clause.planYear();
        return rules.stream().map(rule -> clause.recurring(rule, year)).toList();
    }

    /** "Hàng quý, từ tháng 7": in that part of the year only. */
    private List<ScheduleTerm> within(Cursor cursor, List<String> rules) {
        return new DatedParser(clause)
                .parse(cursor).stream()
                        .flatMap(part -> rules.stream().flatMap(rule -> clause.recurring(rule, part).stream()))
                        .toList();
    }

    private List<String> rules(Cursor cursor, boolean deed) {
        if (cursor.acceptAny("định kỳ theo quy định", "theo chế độ báo cáo định kỳ")) {
            return Recurrence.months(3, Recurrence.REPORTING_DAY).stream().toList();
        }
        if (cursor.acceptAny(
                "định kỳ 6 tháng và cuối năm",
                "định kỳ 06 tháng và cuối năm",
                "6 tháng và cuối năm",
                "06 tháng và cuối năm")) {
            return Recurrence.months(6, Recurrence.REPORTING_DAY).stream().toList();
        }
        var ends = ends(cursor);
        if (!ends.isEmpty()) {
            return ends;
        }
        var onDays = RecurringDays.parse(cursor, clause.planYear());
        return onDays.isEmpty() ? every(cursor, deed) : onDays;
    }

    /** The last day of each; moves over nothing where none comes. */
    private static List<String> ends(Cursor cursor) {
        var mark = cursor.mark();
        var month = !cursor.accept("ngày") && cursor.accept("tháng");
        if (cursor.acceptAny("cuối cùng", "cuối")) {
            cursor.accept("của");
            cursor.acceptAny("mỗi", "hàng", "các");
            var rules = new ArrayList<String>();
            if (!cursor.startsWith(month ? Set.of("năm", "tháng", "tuần") : Set.of("năm")) && period(cursor, rules)) {
                return rules;
            }
        }
        cursor.back(mark);
        return List.of();
    }

    private static List<String> every(Cursor cursor, boolean deed) {
        cursor.acceptAny("ít nhất", "tối thiểu");
        var regular = cursor.accept("định kỳ");
        regular |= cursor.acceptAny("hàng", "mỗi", "theo các", "theo từng", "theo", "trong các", "các", "từng");
        var times = times(cursor);
        if (!times.isEmpty()) {
            return times;
        }
        var rules = new ArrayList<String>();
        var more = period(cursor, rules);
        var mark = cursor.mark();
        while (more) {
            mark = cursor.mark();
            more = cursor.acceptAny("/", ",", "và", "hoặc");
            cursor.acceptAny("hàng", "mỗi", "định kỳ");
            more = more && period(cursor, rules);
        }
        cursor.back(mark);
        cursor.accept(":");
        cursor.acceptAny("ít nhất", "tối thiểu");
        var once = cursor.acceptAny("/ lần", "một lần", "1 lần", "01 lần", "/ 1 lần", "/ 01 lần");
        return regular || once || deed && rules.size() > 1 ? rules : List.of();
    }

    /** 2 lần/năm, một năm hai lần, ít nhất 1 lần/quý; moves over nothing where none comes. */
    private static List<String> times(Cursor cursor) {
        var mark = cursor.mark();
        cursor.acceptAny("ít nhất", "tối thiểu");
        var year = cursor.acceptAny("một năm", "1 năm", "01 năm", "năm");
        cursor.acceptAny("ít nhất", "tối thiểu");
        var times = cursor.count();
        if (times.isPresent() && cursor.acceptAny("lần", "cuộc", "kỳ", "đợt")) {
            var told = !year && cursor.acceptAny("/ 1", "/ 01", "/", "trong", "một", "mỗi");
            if (told && times.get() == 1 && cursor.accept("tuần")) {
                return List.of(Recurrence.weekly(FRIDAY));
            }
            var months = year ? 12 : told ? unit(cursor) : 0;
            if (months % times.get() == 0) {
                return rules(cursor, mark, months / times.get());
            }
        }
        cursor.back(mark);
        return List.of();
    }

    private static List<String> rules(Cursor cursor, int mark, int months) {
        var rules = Recurrence.months(months, Recurrence.LAST_DAY).stream().toList();
        if (rules.isEmpty()) {
            cursor.back(mark);
        }
        return rules;
    }

    /** Months of the unit that comes next, 0 where none comes. */
    private static int unit(Cursor cursor) {
        return cursor.accept("tháng")
                ? 1
                : cursor.accept("quý") ? 3 : cursor.accept("nửa năm") ? 6 : cursor.accept("năm") ? 12 : 0;
    }

    /** Adds the rule of the period that comes next; moves over nothing where none comes. */
    private static boolean period(Cursor cursor, List<String> rules) {
        if (cursor.accept("tuần")) {
            return rules.add(Recurrence.weekly(FRIDAY));
        }
        var mark = cursor.mark();
        var months = cursor.count().orElse(1) * unit(cursor);
        if (months == 9 && !rules.isEmpty()) {
            return rules.add(Recurrence.yearly(List.of(9), Recurrence.LAST_DAY));
        }
        return rules.addAll(rules(cursor, mark, months));
    }
}
