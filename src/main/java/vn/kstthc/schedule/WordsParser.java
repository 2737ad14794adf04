package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Expressions that name no date by themselves; the words after the key word are free, up to a time told after a comma
 * ("theo kế hoạch, hoàn thành trước ngày 15/12").
 *
 * <pre>
 * words      = continuous | ( demand | event | dependency ) { word } [ ( "," | "và" ) limit ] ;
 * continuous = [ "thực hiện" ] ( always [ "," ] [ "liên tục" ] [ [ "trong" ] "năm" [ year ] | dated | recurring | words ]
 *            | [ "trong" ] "năm" [ year ] ( "," | ":" ) always ) ;
 * always     = "thường xuyên" | "liên tục" | "hàng ngày" | "quanh" | "suốt" | … ;
 * demand     = "đột xuất" | "khi có yêu cầu" | "theo yêu cầu" | "theo đề nghị" | … ;
 * event      = "sau khi" | "khi" | "theo hướng dẫn" | "sau" | [ "kể" ] "từ ngày"
 *            | [ "trong vòng" | "chậm nhất" ] number "ngày" ( "kể từ" | "sau khi" ) ;      (never before a number)
 * dependency = { noise } "theo" ;
 * </pre>
 */
final class WordsParser {

    private static final Set<String> NOISE = Set.of(
            "lộ", "trình", "cụ", "thể", "được", "thực", "hiện", "triển", "khai", "thời", "gian", "tiến", "độ", "hoàn",
            "thành", "định", "kỳ", "báo", "cáo", "đúng", "hạn", ":");
    /** First words of what only a time or nothing can follow. */
    private static final Set<String> TIMES = Set.of("quý", "tháng", "năm", "đó");
    /** First words of a time that follows free words; others may belong to the name of a paper. */
    private static final String[] ALWAYS = {
        "thường xuyên", "liên tục", "hàng ngày", "mỗi ngày", "tx", "t . xuyên", "quanh", "trong suốt", "suốt"
    };

    private static final Set<String> LIMITS =
            Set.of("trước", "chậm", "muộn", "hoàn", "xong", "định", "hàng", "mỗi", "dự");

    private final ClauseParser clause;

    WordsParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        var terms = terms(cursor);
        if (terms.isEmpty()) {
            return terms;
        }
        var all = new ArrayList<>(terms);
        while (!cursor.atEnd()) {
            var separated = cursor.acceptAny(",", "và");
            var limit = separated && cursor.startsWith(LIMITS)
                    ? clause.timed(cursor.rest())
                    : Optional.<List<ScheduleTerm>>empty();
            if (limit.isPresent()) {
                all.addAll(limit.get());
                cursor.toEnd();
            } else if (!separated) {
                cursor.advance();
            }
        }
        return all;
    }

    /** All the time: of the plan's year, or of the time that is told. */
    List<ScheduleTerm> continuous(Cursor cursor) {
        cursor.accept("thực hiện");
        var told = yearInFront(cursor);
        if (!cursor.acceptAny(ALWAYS)) {
            return List.of();
        }
        if (told.isPresent()) {
            return List.of(allYear(told.get()));
        }
        var mark = cursor.mark();
        cursor.acceptAny(",", ":", "/", "và");
        cursor.acceptAny("liên tục", "hàng ngày", "hàng năm", "định kỳ");
        cursor.accept("trong");
        cursor.accept("cả");
        int year = cursor.accept("năm") ? Points.number(cursor).orElse(clause.planYear()) : clause.planYear();
        if (cursor.atEnd()) {
            return List.of(allYear(year));
        }
        cursor.back(mark);
        var dated = new DatedParser(clause).parse(cursor);
        if (!dated.isEmpty()) {
            return dated.stream().flatMap(term -> continuous(term).stream()).toList();
        }
        cursor.back(mark);
        return andMore(cursor);
    }

    /** "Trong năm 2025 (thường xuyên)". */
    private Optional<Integer> yearInFront(Cursor cursor) {
        var mark = cursor.mark();
        cursor.accept("trong");
        if (cursor.accept("năm")) {
            var year = Points.number(cursor).orElse(clause.planYear());
            if (cursor.acceptAny(",", ":")) {
                return Optional.of(year);
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    /** "Thường xuyên hàng quý", "thường xuyên khi có phát sinh": all the time, and what else is told. */
    private List<ScheduleTerm> andMore(Cursor cursor) {
        var mark = cursor.mark();
        var more = new RecurringParser(clause).parse(cursor);
        if (more.isEmpty() || !cursor.atEnd()) {
            cursor.back(mark);
            more = cursor.startsWith(Set.of("theo", "khi")) ? parse(cursor) : List.of();
        }
        return more.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(allYear(clause.planYear())), more.stream())
                        .toList();
    }

    private ScheduleTerm allYear(int year) {
        return clause.window(ScheduleType.CONTINUOUS, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Optional<ScheduleTerm> continuous(ScheduleTerm dated) {
        var from = dated.from() == null ? LocalDate.of(clause.planYear(), 1, 1) : dated.from();
        if (dated.due() != null && dated.due().isBefore(from)) {
            return Optional.empty();
        }
        var yearEnd = LocalDate.of(Math.max(clause.planYear(), from.getYear()), 12, 31);
        var end = Stream.of(dated.to(), dated.due()).filter(Objects::nonNull).findFirst();
        return Optional.of(clause.window(ScheduleType.CONTINUOUS, from, end.orElse(yearEnd)));
    }

    private List<ScheduleTerm> terms(Cursor cursor) {
        if (cursor.acceptAny(
                "đột xuất",
                "khi có yêu cầu",
                "khi được yêu cầu",
                "khi có đề nghị",
                "khi có chỉ đạo",
                "khi cần",
                "theo thời điểm yêu cầu",
                "theo đề nghị",
                "theo chỉ đạo")) {
            return List.of(clause.term(ScheduleType.ON_DEMAND));
        }
        if (cursor.accept("theo yêu cầu")) {
            return cursor.acceptAny("và kế hoạch", ", kế hoạch")
                    ? List.of(clause.term(ScheduleType.ON_DEMAND), clause.term(ScheduleType.DEPENDS_ON_PLAN))
                    : List.of(clause.term(ScheduleType.ON_DEMAND));
        }
        if (event(cursor)) {
            return List.of(clause.term(ScheduleType.AFTER_EVENT));
        }
        cursor.skip(NOISE);
        return cursor.accept("theo") && isFree(cursor) ? List.of(clause.term(ScheduleType.DEPENDS_ON_PLAN)) : List.of();
    }

    private static boolean event(Cursor cursor) {
        var mark = cursor.mark();
        cursor.acceptAny(
                "trong vòng",
                "trong thời hạn",
                "trong",
                "chậm nhất là",
                "chậm nhất sau",
                "chậm nhất",
                "muộn nhất",
                "không quá",
                "sau");
        if (cursor.number(1, 999).isPresent()
                && cursor.acceptAny("ngày làm việc", "ngày", "tuần", "tháng")
                && cursor.acceptAny("kể từ", "tính từ", "từ", "sau khi", "sau")
                && !cursor.atEnd()) {
            return true;
        }
        cursor.back(mark);
        var event = cursor.acceptAny(
                        "ngay sau khi",
                        "sau khi",
                        "ngay khi",
                        "khi",
                        "theo hướng dẫn",
                        "kể từ khi",
                        "kể từ ngày",
                        "từ ngày",
                        "sau ngày",
                        "sau")
                && isFree(cursor);
        if (!event) {
            cursor.back(mark);
        }
        return event;
    }

    /** Whether free words follow, not what should have been a time. */
    private static boolean isFree(Cursor cursor) {
        return !cursor.atEnd() && !cursor.startsWithNumber() && !cursor.startsWith(TIMES);
    }
}
