package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * <pre>
 * deadline = [ period [ "," | ":" ] { deed } ] ( before | until | point ) | "cuối" period ;    (in the period that is told)
 * before   = "trước" [ hour ] point { ( "," | "và" ) point } ;     (the day before its first; that day before an hour)
 *          | "trước khi hết" ( point | "năm" ) ;                   (its last day; "trước cuối" is not clear)
 * until    = ( "chậm nhất" | "muộn nhất" | "không quá" | "đến hết" | "đến" | "hết" | … ) ( point { … } | "năm" ) ;
 * hour     = number ( "giờ" | "h" | ":" ) [ number ] [ "phút" ] [ "," ] ;
 * </pre>
 */
final class DeadlineParser {

    private static final String[] UNTIL = {
        "chậm nhất là",
        "chậm nhất vào",
        "chậm nhất đến",
        "chậm nhất",
        "muộn nhất là",
        "muộn nhất",
        "không quá",
        "không chậm quá",
        "không chậm hơn",
        "không muộn hơn",
        "từ nay cho đến",
        "từ nay đến",
        "tới",
        "cho đến",
        "đến",
        "hết"
    };

    private final ClauseParser clause;

    DeadlineParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        var mark = cursor.mark();
        var terms = limit(cursor);
        if (terms.isEmpty()) {
            cursor.back(mark);
            terms = atEnd(cursor);
        }
        if (terms.isEmpty()) {
            cursor.back(mark);
            terms = inPeriod(cursor);
        }
        return terms;
    }

    private List<ScheduleTerm> limit(Cursor cursor) {
        if (cursor.acceptAny("trước khi hết", "trước khi kết thúc")) {
            return dues(yearOrPoints(cursor), Span::to);
        }
        if (cursor.acceptAny("trước", "chậm nhất trước", "chậm nhất là trước")) {
            if (cursor.startsWith(Set.of("cuối"))) {
                return List.of();
            }
            var hour = hour(cursor);
            var points = Points.list(cursor);
            if (hour) {
                return points.stream().allMatch(Point::isDay) ? dues(points, Span::to) : List.of();
            }
            return dues(points, span -> span.from().minusDays(1));
        }
        if (!cursor.acceptAny(UNTIL)) {
            return List.of();
        }
        cursor.acceptAny("trong", "vào");
        cursor.acceptAny("cuối", "hết");
        return dues(yearOrPoints(cursor), Span::to);
    }

    private List<Point> yearOrPoints(Cursor cursor) {
        var year = Points.thisYear(cursor, clause.planYear());
        return year.map(List::of).orElseGet(() -> Points.list(cursor));
    }

    private List<ScheduleTerm> atEnd(Cursor cursor) {
        return cursor.accept("cuối")
                ? dues(Points.point(cursor).filter(Point::isWithinYear).stream().toList(), Span::to)
                : List.of();
    }

    /** "Quý III/2025, trước ngày 15/9": one time limit, of the period. */
    private List<ScheduleTerm> inPeriod(Cursor cursor) {
        var period = clause.span(Points.point(cursor).filter(Point::isWholePeriod));
        cursor.acceptAny(",", ":");
        cursor.skip(ClauseParser.DEED);
        if (period.isEmpty()) {
            return List.of();
        }
        var from = period.get().from();
        var mark = cursor.mark();
        var part = clause.inYear(from.getYear()).span(Points.point(cursor));
        if (part.isPresent() && cursor.atEnd() && period.get().contains(part.get())) {
            return List.of(clause.due(part.get()));
        }
        cursor.back(mark);
        return new DeadlineParser(clause.inYear(from.getYear()))
                .limit(cursor).stream()
                        .flatMap(term -> Optional.ofNullable(term.due()).stream())
                        .filter(period.get()::contains)
                        .map(due -> clause.due(new Span(from, due)))
                        .toList();
    }

    private List<ScheduleTerm> dues(List<Point> points, Function<Span, LocalDate> day) {
        return clause.spans(points).stream().map(day).map(clause::dueOn).toList();
    }

    /** Moves over "17h00", "17 giờ 30 phút"; whether there was one. */
    private static boolean hour(Cursor cursor) {
        var mark = cursor.mark();
        if (cursor.number(0, 24).isEmpty() || !cursor.acceptAny("giờ", "h", ":")) {
            cursor.back(mark);
            return false;
        }
        cursor.number(0, 59);
        cursor.accept("phút");
        cursor.accept(",");
        return true;
    }
}
