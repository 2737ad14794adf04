package vn.kstthc.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <pre>
 * recurring = { noise } ( regime | halves | onDay | every ) [ within ] ;
 * regime    = "định kỳ" "theo" "quy định" ;                              (reporting periods: quarterly)
 * halves    = "định kỳ" "6" "tháng" "và" "cuối năm" ;                    (reporting periods: half-yearly)
 * onDay     = [ "trước" | atLatest ] "ngày" number ( "hàng tháng" | [ "của" ] "tháng" "cuối" ( "quý" | "mỗi quý" ) ) ;
 * every     = [ "định kỳ" ] ( "hàng" | "mỗi" ) period { ( "/" | "," | "và" ) [ "hàng" ] period }
 *           | "định kỳ" period { … } | period "/" "lần" | number "lần" "/" period | "một" "năm" number "lần" ;
 * period    = "tuần" | "tháng" | "quý" | "năm" | number ( "tháng" | "năm" ) ;
 * within    = [ "trong" ] "năm" year ;
 * </pre>
 */
final class RecurringParser {

    private static final Set<String> NOISE =
            Set.of("báo", "cáo", "thực", "hiện", "tổng", "hợp", "công", "bố", "gửi", ":");
    private static final String[] AT_LATEST = {
        "chậm nhất là", "chậm nhất vào", "chậm nhất", "muộn nhất là", "muộn nhất", "không quá", "vào"
    };

    private final ClauseParser clause;

    RecurringParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        cursor.skip(NOISE);
        var rules = rules(cursor);
        if (rules.isEmpty()) {
            return List.of();
        }
        cursor.accept("trong");
        int year = cursor.accept("năm") ? Points.number(cursor).orElse(clause.planYear()) : clause.planYear();
        return rules.stream().map(rule -> clause.recurring(rule, year)).toList();
    }

    private List<String> rules(Cursor cursor) {
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
        var mark = cursor.mark();
        var onDay = onDay(cursor);
        if (onDay.isPresent()) {
            return List.of(onDay.get());
        }
        cursor.back(mark);
        return every(cursor);
    }

    /** trước ngày 20 hàng tháng: the day before. */
    private Optional<String> onDay(Cursor cursor) {
        var before = cursor.accept("trước");
        if (!before) {
            cursor.acceptAny(AT_LATEST);
        }
        cursor.accept("ngày");
        var number = cursor.number(before ? 2 : 1, 31);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var day = String.valueOf(before ? number.get() - 1 : number.get());
        if (cursor.acceptAny("hàng tháng", "của tháng", "mỗi tháng") && !cursor.ahead("cuối")) {
            return Recurrence.months(1, day);
        }
        cursor.acceptAny("của tháng", "tháng", "hàng");
        return cursor.acceptAny("cuối quý", "cuối mỗi quý", "cuối của quý", "cuối hàng quý")
                ? Recurrence.months(3, day)
                : Optional.empty();
    }

    private List<String> every(Cursor cursor) {
        var regular = cursor.accept("định kỳ");
        regular |= cursor.acceptAny("hàng", "mỗi");
        var rules = new ArrayList<String>();
        var mark = cursor.mark();
        var times = times(cursor);
        if (times.isPresent()) {
            return List.of(times.get());
        }
        cursor.back(mark);
        var more = period(cursor, rules);
        while (more) {
            mark = cursor.mark();
            more = cursor.acceptAny("/", ",", "và", "hoặc");
            cursor.acceptAny("hàng", "mỗi", "định kỳ");
            more = more && period(cursor, rules);
        }
        cursor.back(mark);
        if (rules.isEmpty()) {
            return rules;
        }
        cursor.accept(":");
        var once = cursor.acceptAny("/ lần", "một lần", "1 lần", "01 lần", "/ 1 lần", "/ 01 lần");
        return regular || once ? rules : List.of();
    }

    /** 2 lần/năm, một năm 2 lần, 1 lần/quý. */
    private static Optional<String> times(Cursor cursor) {
        var year = cursor.acceptAny("một năm", "1 năm", "01 năm");
        var times = cursor.number(1, 12).or(() -> cursor.acceptAny("một", "hai") ? Optional.of(1) : Optional.empty());
        if (times.isEmpty() || !cursor.accept("lần")) {
            return Optional.empty();
        }
        if (year) {
            return perYear(times.get());
        }
        if (!cursor.acceptAny("/", "trong", "một", "mỗi")) {
            return Optional.empty();
        }
        if (cursor.acceptAny("năm", "1 năm")) {
            return perYear(times.get());
        }
        if (times.get() != 1) {
            return Optional.empty();
        }
        return cursor.accept("quý")
                ? Recurrence.months(3, Recurrence.LAST_DAY)
                : cursor.accept("tháng") ? Recurrence.months(1, Recurrence.LAST_DAY) : Optional.empty();
    }

    private static Optional<String> perYear(int times) {
        return 12 % times == 0 ? Recurrence.months(12 / times, Recurrence.LAST_DAY) : Optional.empty();
    }

    /** Adds the rule of the period that comes next; moves over nothing where none comes. */
    private static boolean period(Cursor cursor, List<String> rules) {
        var mark = cursor.mark();
        if (cursor.accept("tuần")) {
            return rules.add(Recurrence.WEEKLY);
        }
        var number = cursor.number(1, 12);
        var months = cursor.accept("tháng") ? 1 : cursor.accept("quý") ? 3 : cursor.accept("năm") ? 12 : 0;
        var rule = Recurrence.months(months * number.orElse(1), Recurrence.LAST_DAY);
        rule.ifPresentOrElse(rules::add, () -> cursor.back(mark));
        return rule.isPresent();
    }
}
