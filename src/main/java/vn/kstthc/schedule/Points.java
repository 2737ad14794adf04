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
    private static final List<String> DAY_SIGNS = List.of("tháng", "của tháng", "/", "-", ".");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private Points() {}

    /** One point, with its year where it follows. */
    static Optional<Point> point(Cursor cursor) {
        return day(cursor)
                .or(() -> partOfYear(cursor))
                .or(() -> monthOfYear(cursor))
                .or(() -> period(cursor))
                .or(() -> year(cursor));
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

    /** A point without a year has that of the next one that has one, or else of the one before. */
    private static List<Point> shareYear(List<Point> points) {
        var shared = new ArrayList<>(points);
        for (var i = shared.size() - 2; i >= 0; i--) {
            shared.set(i, shared.get(i).in(shared.get(i + 1).year()));
        }
        for (var i = 1; i < shared.size(); i++) {
            shared.set(i, shared.get(i).in(shared.get(i - 1).year()));
        }
        return shared;
    }

    /**
     * 15/8/2025, 15/8, 15-8-2025, ngày 15 tháng 8 năm 2025. Without "ngày", 15-8 and 1.2 are no days, and 3-5/2025 may
     * be months.
     */
    private static Optional<Point> day(Cursor cursor) {
        var mark = cursor.mark();
        var named = cursor.accept("ngày");
        var day = cursor.number(1, 99);
        var sign = day.isPresent() ? cursor.accepted(DAY_SIGNS) : Optional.<String>empty();
        var month = sign.isPresent() ? cursor.number(1, 99) : Optional.<Integer>empty();
        if (month.isPresent()) {
            var clear = named || !sign.get().equals("-") && !sign.get().equals(".");
            var year =
                    clear ? yearAfter(cursor) : cursor.accept(sign.get()) ? number(cursor) : Optional.<Integer>empty();
            if (clear || year.isPresent()) {
                return Optional.of(new Point(Kind.DAY, day.get(), month.get(), year));
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    /** 8/2025. */
    private static Optional<Point> monthOfYear(Cursor cursor) {
        var mark = cursor.mark();
        var month = cursor.number(1, 12);
        var year = month.isPresent() && cursor.accept("/") ? number(cursor) : Optional.<Integer>empty();
        if (year.isEmpty()) {
            cursor.back(mark);
        }
        return year.map(value -> new Point(Kind.MONTH, month.orElseThrow(), 0, year));
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
        return cursor.number(1, 4)
                .or(() -> cursor.word(ROMAN))
                .map(quarter -> new Point(Kind.QUARTER, quarter, 0, yearAfter(cursor)));
    }

    /** 6 tháng đầu năm, 9 tháng, cuối năm. */
    private static Optional<Point> partOfYear(Cursor cursor) {
        var mark = cursor.mark();
        if (cursor.accept("cuối năm")) {
            return Optional.of(new Point(Kind.LAST_MONTHS, 1, 0, number(cursor)));
        }
        var months = cursor.count();
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
        return year.map(Point::year);
    }

    /** "năm" at the end, which is that of the plan. */
    static Optional<Point> thisYear(Cursor cursor, int planYear) {
        var mark = cursor.mark();
        if (cursor.acceptAny("năm nay", "năm kế hoạch", "năm") && cursor.atEnd()) {
            return Optional.of(Point.year(planYear));
        }
        cursor.back(mark);
        return Optional.empty();
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
