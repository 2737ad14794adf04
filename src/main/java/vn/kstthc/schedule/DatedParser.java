package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <pre>
 * dated    = { noise } ( open | range | before | until | within | points ) ;
 * open     = ( "bắt đầu từ" | "kể từ" | "từ" ) point [ "trở đi" ] | "trong" year "và các năm tiếp theo" ;
 * range    = [ "từ" ] point ( "đến" [ "hết" ] | "-" ) point ;
 * before   = "trước" point ;                                   (the day before its first)
 * until    = ( "chậm nhất" | "muộn nhất" | "không quá" | "đến hết" | "đến" | "hết" | … ) point ;
 * within   = "trong" ( points | "năm" ) ;                      (by its last day)
 * points   = point { ( "," | "và" ) point } ;                  (that meet: one window; else each by its last day)
 * </pre>
 */
final class DatedParser {

    private static final Set<String> NOISE = Set.of(
            "báo", "cáo", "thực", "hiện", "hoàn", "thành", "xong", "ban", "hành", "gửi", "tổ", "chức", "dự", "kiến",
            "thời", "gian", "hạn", ":", "vào", "triển", "khai", "phải", "là");
    private static final String[] UNTIL = {
        "chậm nhất là",
        "chậm nhất vào",
        "chậm nhất đến",
        "chậm nhất",
        "muộn nhất là",
        "muộn nhất",
        "không quá",
        "không chậm quá",
        "đến hết",
        "cho đến",
        "đến",
        "hết"
    };

    private final ClauseParser clause;
    /** Whether the clause says what is to be done: then a bare year is by its end, not a window. */
    private boolean deed;

    DatedParser(ClauseParser clause) {
        this.clause = clause;
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        deed = cursor.skip(NOISE);
        var mark = cursor.mark();
        for (var production :
                List.<Production>of(this::open, this::range, this::before, this::until, this::within, this::points)) {
            var terms = production.parse(cursor);
            if (!terms.isEmpty() && cursor.atEnd()) {
                return terms;
            }
            cursor.back(mark);
        }
        return List.of();
    }

    private interface Production {
        List<ScheduleTerm> parse(Cursor cursor);
    }

    private List<ScheduleTerm> open(Cursor cursor) {
        var mark = cursor.mark();
        if (cursor.acceptAny("trong", "từ") | cursor.accept("năm")) {
            var year = Points.number(cursor);
            if (year.isPresent()
                    && cursor.acceptAny("và các năm tiếp theo", "và những năm tiếp theo", "và các năm sau", "trở đi")) {
                return List.of(clause.from(LocalDate.of(year.get(), 1, 1)));
            }
        }
        cursor.back(mark);
        if (!cursor.acceptAny("bắt đầu từ", "kể từ", "từ")) {
            return List.of();
        }
        var begin = span(Points.point(cursor));
        cursor.accept("trở đi");
        return begin.map(span -> List.of(clause.from(span.from()))).orElseGet(List::of);
    }

    private List<ScheduleTerm> range(Cursor cursor) {
        cursor.accept("từ");
        var begin = Points.point(cursor);
        if (begin.isEmpty() || !cursor.acceptAny("đến hết", "đến", "tới", "-")) {
            return List.of();
        }
        var end = Points.endOf(cursor, begin.get());
        if (end.isEmpty()) {
            return List.of();
        }
        var from = span(end.get().year().map(year -> begin.get().in(year)).or(() -> begin));
        var to = span(end);
        return from.isPresent()
                        && to.isPresent()
                        && !to.get().to().isBefore(from.get().from())
                ? List.of(clause.window(
                        ScheduleType.WINDOW, from.get().from(), to.get().to()))
                : List.of();
    }

    private List<ScheduleTerm> before(Cursor cursor) {
        return cursor.accept("trước")
                ? span(Points.point(cursor))
                        .map(span -> List.of(clause.dueOn(span.from().minusDays(1))))
                        .orElseGet(List::of)
                : List.of();
    }

    private List<ScheduleTerm> until(Cursor cursor) {
        if (!cursor.acceptAny(UNTIL)) {
            return List.of();
        }
        cursor.skip(Set.of("trong", "vào"));
        return span(Points.point(cursor))
                .map(span -> List.of(clause.dueOn(span.to())))
                .orElseGet(List::of);
    }

    private List<ScheduleTerm> within(Cursor cursor) {
        if (!cursor.accept("trong")) {
            return List.of();
        }
        var mark = cursor.mark();
        if (cursor.acceptAny("năm nay", "năm kế hoạch", "năm") && cursor.atEnd()) {
            return List.of(clause.due(year(clause.planYear())));
        }
        cursor.back(mark);
        var points = spans(Points.list(cursor));
        return points.size() == 1 ? List.of(clause.due(points.get(0))) : terms(points);
    }

    private List<ScheduleTerm> points(Cursor cursor) {
        if (cursor.accept("cả năm") && cursor.atEnd()) {
            var year = year(clause.planYear());
            return List.of(clause.window(ScheduleType.WINDOW, year.from(), year.to()));
        }
        var points = Points.list(cursor);
        if (!deed && points.size() == 1 && points.get(0).kind() == Point.Kind.YEAR) {
            return spans(points).stream()
                    .map(span -> clause.window(ScheduleType.WINDOW, span.from(), span.to()))
                    .toList();
        }
        return terms(spans(points));
    }

    /** Periods that meet are one window; others are each due by their last day. */
    private List<ScheduleTerm> terms(List<Span> spans) {
        if (spans.size() < 2) {
            return spans.stream().map(clause::due).toList();
        }
        for (var i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).meets(spans.get(i)) || spans.get(i).isDay()) {
                return spans.stream().map(clause::due).toList();
            }
        }
        return List.of(clause.window(
                ScheduleType.WINDOW,
                spans.get(0).from(),
                spans.get(spans.size() - 1).to()));
    }

    /** All of them, or none when one is not a day that exists. */
    private List<Span> spans(List<Point> points) {
        var spans = new ArrayList<Span>();
        for (var point : points) {
            var span = span(Optional.of(point));
            if (span.isEmpty()) {
                return List.of();
            }
            spans.add(span.get());
        }
        return spans;
    }

    private Optional<Span> span(Optional<Point> point) {
        return point.flatMap(found -> found.span(clause.planYear()));
    }

    private static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
