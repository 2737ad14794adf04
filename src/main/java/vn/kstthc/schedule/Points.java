package vn.kstthc.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kstthc.schedule.Point.Kind;

/** Reads days, months, quarters and years, alone and in lists. */
final class Points {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private Points() {}

    /** One point, with its year where it follows. */
    static Optional<Point> point(Cursor cursor) {
        return day(cursor).or(() -> partOfYear(cursor)).or(() -> period(cursor)).or(() -> year(cursor));
    }

    /** Points of one kind in a row; a year at the end is the year of all that have none: "quý I, II/2022". */
    static List<Point> list(Cursor cursor) {
        var points = new ArrayList<Point>();
        point(cursor).ifPresent(points::add);
        while (!points.isEmpty()) {
            var mark = cursor.mark();
            var last = points.get(points.size() - 1);
            var more = cursor.acceptAny(",", "và", "&") ? next(cursor, last) : Optional.<Point>empty();
            if (more.isEmpty()) {
                cursor.back(mark);
                break;
            }
            points.add(more.get());
        }
        return shareYear(points);
    }

    private static Optional<Point> next(Cursor cursor, Point before) {
        return switch (before.kind()) {
            case MONTH -> {
                cursor.accept("tháng");
                yield month(cursor);
            }
            case QUARTER -> {
                cursor.accept("quý");
                yield quarter(cursor);
            }
            default -> point(cursor);
        };
    }

    /** The end of a range, where the word for its kind may be left out: "từ quý I đến III". */
    static Optional<Point> endOf(Cursor cursor, Point begin) {
        var mark = cursor.mark();
        return next(cursor, begin).or(() -> {
            cursor.back(mark);
            return point(cursor);
        });
    }

    static List<Point> shareYear(List<Point> points) {
        if (points.isEmpty()) {
            return points;
        }
        return points.get(points.size() - 1)
                .year()
                .map(year -> points.stream().map(point -> point.in(year)).toList())
                .orElse(points);
    }

    /** 15/8/2025, 15-8, ngày 15 tháng 8 năm 2025. */
    private static Optional<Point> day(Cursor cursor) {
        var mark = cursor.mark();
        cursor.accept("ngày");
        var day = cursor.number(1, 99);
        if (day.isPresent()) {
            var written = cursor.accept("tháng");
            if (written || cursor.acceptAny("/", "-", ".")) {
                var month = cursor.number(1, 99);
                if (month.isPresent()) {
                    return Optional.of(new Point(Kind.DAY, day.get(), month.get(), yearAfter(cursor)));
                }
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    /** tháng 3, quý II. */
    private static Optional<Point> period(Cursor cursor) {
        var mark = cursor.mark();
        var point = cursor.accept("quý")
                ? quarter(cursor)
                : cursor.accept("tháng") ? month(cursor) : Optional.<Point>empty();
        if (point.isEmpty()) {
            cursor.back(mark);
        }
        return point;
    }

    private static Optional<Point> month(Cursor cursor) {
        return cursor.number(1, 12).map(month -> new Point(Kind.MONTH, month, 0, yearAfter(cursor)));
    }

    private static Optional<Point> quarter(Cursor cursor) {
        var mark = cursor.mark();
        var number = cursor.number(1, 4)
                .or(() -> cursor.next().flatMap(token -> Optional.ofNullable(ROMAN.get(token.text()))));
        if (number.isEmpty()) {
            cursor.back(mark);
            return Optional.empty();
        }
        return Optional.of(new Point(Kind.QUARTER, number.get(), 0, yearAfter(cursor)));
    }

    /** 6 tháng đầu năm, 9 tháng, cuối năm. */
    private static Optional<Point> partOfYear(Cursor cursor) {
        var mark = cursor.mark();
        if (cursor.accept("cuối năm")) {
            return Optional.of(new Point(Kind.LAST_MONTHS, 1, 0, number(cursor)));
        }
        var months = cursor.number(1, 12).or(() -> cursor.accept("sáu") ? Optional.of(6) : Optional.empty());
        if (months.isPresent() && cursor.accept("tháng")) {
            if (cursor.accept("cuối năm")) {
                return Optional.of(new Point(Kind.LAST_MONTHS, months.get(), 0, number(cursor)));
            }
            if (cursor.accept("đầu năm") || months.get() == 9) {
                return Optional.of(new Point(
                        Kind.FIRST_MONTHS, months.get(), 0, yearAfter(cursor).or(() -> number(cursor))));
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    private static Optional<Point> year(Cursor cursor) {
        var mark = cursor.mark();
        cursor.acceptAny("cả năm", "năm");
        var year = number(cursor);
        if (year.isEmpty()) {
            cursor.back(mark);
        }
        return year.map(value -> new Point(Kind.YEAR, value, 0, year));
    }

    /** /2022, năm 2022, - 2022. */
    private static Optional<Integer> yearAfter(Cursor cursor) {
        var mark = cursor.mark();
        cursor.accept(",");
        if (cursor.acceptAny("năm", "/", "-", ".")) {
            var year = number(cursor);
            if (year.isPresent()) {
                return year;
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    static Optional<Integer> number(Cursor cursor) {
        return cursor.number(FIRST_YEAR, LAST_YEAR);
    }
}
