package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Expressions that name no date by themselves; the words after the key word are free.
 *
 * <pre>
 * words      = continuous | demand | event | dependency ;
 * continuous = [ "thực hiện" ] "thường xuyên" [ "," ] [ "liên tục" ] [ [ "trong" ] "năm" [ year ] ] ;
 * demand     = ( "đột xuất" | "khi có yêu cầu" | "khi được yêu cầu" | "theo yêu cầu" | "theo thời điểm yêu cầu" ) … ;
 * event      = ( "sau khi" | "ngay sau khi" | "khi có" | "khi" | "theo hướng dẫn" | "sau" ) … ;
 * dependency = { noise } "theo" … ;
 * </pre>
 */
final class WordsParser {

    private static final Set<String> NOISE = Set.of(
            "lộ", "trình", "cụ", "thể", "được", "thực", "hiện", "triển", "khai", "thời", "gian", "tiến", "độ", "hoàn",
            "thành", ":");

    private final ClauseParser clause;

    WordsParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        var continuous = continuous(cursor);
        if (!continuous.isEmpty()) {
            return continuous;
        }
        var terms = terms(cursor);
        if (!terms.isEmpty()) {
            while (!cursor.atEnd()) {
                cursor.next();
            }
        }
        return terms;
    }

    private List<ScheduleTerm> continuous(Cursor cursor) {
        var mark = cursor.mark();
        cursor.accept("thực hiện");
        if (!cursor.acceptAny("thường xuyên", "liên tục")) {
            cursor.back(mark);
            return List.of();
        }
        cursor.accept(",");
        cursor.acceptAny("liên tục", "hàng ngày", "hàng năm");
        cursor.accept("trong");
        cursor.accept("cả");
        int year = cursor.accept("năm") ? Points.number(cursor).orElse(clause.planYear()) : clause.planYear();
        if (!cursor.atEnd()) {
            cursor.back(mark);
            return List.of();
        }
        return List.of(clause.window(ScheduleType.CONTINUOUS, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private List<ScheduleTerm> terms(Cursor cursor) {
        if (cursor.acceptAny(
                "đột xuất",
                "khi có yêu cầu",
                "khi được yêu cầu",
                "khi có chỉ đạo",
                "theo thời điểm yêu cầu",
                "theo chỉ đạo")) {
            return List.of(clause.term(ScheduleType.ON_DEMAND));
        }
        if (cursor.acceptAny("ngay sau khi", "sau khi", "ngay khi", "khi", "theo hướng dẫn", "sau")) {
            return cursor.atEnd() ? List.of() : List.of(clause.term(ScheduleType.AFTER_EVENT));
        }
        if (cursor.accept("theo yêu cầu")) {
            var terms = new ArrayList<>(List.of(clause.term(ScheduleType.ON_DEMAND)));
            if (cursor.acceptAny("và kế hoạch", ", kế hoạch")) {
                terms.add(clause.term(ScheduleType.DEPENDS_ON_PLAN));
            }
            return terms;
        }
        cursor.skip(NOISE);
        return cursor.accept("theo") && !cursor.atEnd()
                ? List.of(clause.term(ScheduleType.DEPENDS_ON_PLAN))
                : List.of();
    }
}
