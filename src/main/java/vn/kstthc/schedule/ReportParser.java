package vn.kstthc.schedule;

import java.util.List;
import java.util.Set;

/**
 * What is sent to somebody, or a report by its name; only the time limit tells when.
 *
 * <pre>
 * report = deed { deed } ( name [ ":" | "," ] | { word } ) limit ;         (no word of time among the free words)
 * name   = "tuần" | "tháng" | "quý" | "năm" | "6 tháng" | "9 tháng" ;
 * limit  = a dated or recurring expression that begins with one of the words of a limit ;
 * </pre>
 */
final class ReportParser {

    private static final Set<String> SENT = Set.of("báo", "trình", "gửi", "nộp", "kết");
    private static final String[] NAMES = {
        "tuần",
        "tháng",
        "quý",
        "năm",
        "6 tháng",
        "06 tháng",
        "6 tháng đầu năm",
        "06 tháng đầu năm",
        "9 tháng",
        "09 tháng"
    };
    private static final Set<String> LIMITS = Set.of("trước", "chậm", "muộn", "không", "trong");
    private static final Set<String> NOT_FREE =
            Set.of("ngày", "tuần", "tháng", "quý", "năm", "sau", "khi", "từ", "theo", "định", "hàng", "mỗi", "thường");

    private final ClauseParser clause;

    ReportParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        if (cursor.skip(ClauseParser.DEED).stream().noneMatch(word -> SENT.contains(word.text()))) {
            return List.of();
        }
        if (cursor.acceptAny(NAMES)) {
            cursor.acceptAny(":", ",");
        } else {
            while (!cursor.atEnd()
                    && !cursor.startsWith(LIMITS)
                    && !cursor.startsWithNumber()
                    && !cursor.startsWith(NOT_FREE)) {
                cursor.advance();
            }
        }
        var terms =
                cursor.startsWith(LIMITS) ? clause.timed(cursor.rest()).orElseGet(List::of) : List.<ScheduleTerm>of();
        cursor.toEnd();
        return terms;
    }
}
