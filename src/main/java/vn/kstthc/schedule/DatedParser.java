package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * <pre>
 * dated   = [ time ] { deed } ( open | range | days | deadline | within | points ) { deed } ;
 * time    = ( "lần" | "đợt" ) number | number ( "lần" | "đợt" | "cuộc" ) ":" ;
 * open    = ( "bắt đầu từ" | "kể từ" | "từ" ) point [ "trở đi" ] | "sau" point
 *         | [ "trong" | "từ" ] "năm" year ( "và các năm tiếp theo" | "trở đi" ) ;
 * range   = [ "từ" ] point ( "đến" [ "hết" ] | "-" ) ( point | "năm" ) ;
 * days    = [ "từ" ] [ "ngày" ] number ( "đến" [ "hết" ] | "-" ) day ;            (of one month; named, or with a year)
 * within  = "trong" ( points | "năm" ) ;                                          (by its last day)
 * points  = [ "các" ] point { ( "," | "và" ) point } | "cả năm" ;
 *                             (quarters or months that meet and no reports: one window; else each by its last day)
 * </pre>
 */
final class DatedParser {

    private static final String[] TO = {"đến hết", "đến", "tới", "-"};

    private final ClauseParser clause;
    private final DeadlineParser deadline;
    /** Whether the clause says what is to be done: then a bare year is by its end, not a window. */
    private boolean deed;
    /** Whether that is a report: then each period has its own. */
    private boolean report;

    DatedParser(ClauseParser clause) {
        this.clause = clause;
        deadline = new DeadlineParser(clause);
    }

    List<ScheduleTerm> parse(Cursor cursor) {
        time(cursor);
        var words = cursor.skip(ClauseParser.DEED);
        deed = !words.isEmpty();
        report = words.stream().anyMatch(word -> word.is("báo"));
        var mark = cursor.mark();
        for (var production : List.<ClauseParser.Production>of(
                this::open, this::range, this::days, deadline::parse, this::within, this::points)) {
            var terms = production.parse(cursor);
            if (!terms.isEmpty()) {
                cursor.skip(ClauseParser.DEED);
            }
            if (!terms.isEmpty() && cursor.atEnd()) {
                return terms;
            }
            cursor.back(mark);
        }
        return List.of();
    }

    /** Moves over "đợt 1", "02 lần:", which count and tell no time. */
    private static void time(Cursor cursor) {
        var mark = cursor.mark();
        var counted = cursor.acceptAny("lần", "đợt")
                ? Points.ordinal(cursor).isPresent()
                : cursor.count().isPresent() && cursor.acceptAny("lần :", "đợt :", "cuộc :");
        if (!counted) {
            cursor.back(mark);
        }
    }

    private List<ScheduleTerm> open(Cursor cursor) {
        var mark = cursor.mark();
        if (cursor.acceptAny("trong", "từ") | cursor.accept("năm")) {
            var year = Points.number(cursor);
            if (year.isPresent()
                    && cursor.acceptAny(
                            "và các năm tiếp theo",
                            "và những năm tiếp theo",
                            "và các năm sau",
                            "và những năm sau",
                            "trở đi")) {
                return List.of(clause.from(LocalDate.of(year.get(), 1, 1)));
            }
        }
        cursor.back(mark);
        if (cursor.accept("sau")) {
            return clause.span(Points.point(cursor)).stream()
                    .map(span -> clause.from(span.to().plusDays(1)))
                    .toList();
        }
        if (!cursor.acceptAny("bắt đầu từ", "kể từ", "từ")) {
            return List.of();
        }
        var begin = clause.span(Points.point(cursor));
        cursor.accept("trở đi");
        return begin.map(span -> List.of(clause.from(span.from()))).orElseGet(List::of);
    }

    private List<ScheduleTerm> range(Cursor cursor) {
        cursor.accept("từ");
        var begin = Points.point(cursor);
        if (begin.isEmpty() || !cursor.acceptAny(TO)) {
            return List.of();
        }
        var end = Points.endOf(cursor, begin.get()).or(() -> Points.thisYear(cursor, clause.planYear()));
        return window(
                begin.map(point -> point.in(end.flatMap(Point::year))),
                end.map(point -> point.in(begin.get().year())));
    }

    private List<ScheduleTerm> days(Cursor cursor) {
        var named = cursor.accept("từ") | cursor.accept("ngày");
        var begin = cursor.number(1, 31);
        if (begin.isEmpty() || !cursor.acceptAny(TO)) {
            return List.of();
        }
        var end = Points.point(cursor)
                .filter(Point::isDay)
                .filter(day -> named || day.year().isPresent());
        return window(end.map(day -> new Point(Point.Kind.DAY, begin.get(), day.month(), day.year())), end);
    }

    private List<ScheduleTerm> window(Optional<Point> begin, Optional<Point> end) {
        var from = clause.span(begin);
        var to = clause.span(end);
        return from.isPresent()
                        && to.isPresent()
                        && !to.get().to().isBefore(from.get().from())
                ? List.of(clause.window(
                        ScheduleType.WINDOW, from.get().from(), to.get().to()))
                : List.of();
    }

    private List<ScheduleTerm> within(Cursor cursor) {
        if (!cursor.accept("trong")) {
            return List.of();
        }
        var points = Points.thisYear(cursor, clause.planYear()).map(List::of).orElseGet(() -> Points.list(cursor));
        return points.size() == 1 ? dues(clause.spans(points)) : terms(points);
    }

    private List<ScheduleTerm> points(Cursor cursor) {
        if (cursor.accept("cả năm") && cursor.atEnd()) {
            var year = Optional.of(Point.year(clause.planYear()));
            return window(year, year);
        }
        var points = Points.list(cursor);
        if (!deed && points.size() == 1 && points.get(0).kind() == Point.Kind.YEAR) {
            var year = Optional.of(points.get(0));
            return window(year, year);
        }
        return terms(points);
    }

    /** Months and quarters that meet are one window; other points are each due by their last day. */
    private List<ScheduleTerm> terms(List<Point> points) {
        var spans = clause.spans(points);
        for (var i = 1; i < spans.size(); i++) {
            if (report
                    || !spans.get(i - 1).meets(spans.get(i))
                    || !points.get(i).isWholePeriod()) {
                return dues(spans);
            }
        }
        return spans.size() < 2
                ? dues(spans)
                : List.of(clause.window(
                        ScheduleType.WINDOW,
                        spans.get(0).from(),
                        spans.get(spans.size() - 1).to()));
    }

    private List<ScheduleTerm> dues(List<Span> spans) {
        return spans.stream().map(clause::due).toList();
    }
}
