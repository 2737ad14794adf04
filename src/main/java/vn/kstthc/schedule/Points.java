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
    private static final List<String> DAY_SIGNS = List.of("tháng", "của tháng", ", tháng", "/", "-", ".");
    /** As numerals, as words, and as recognition misreads the numerals. */
    private static final Map<String, Integer> QUARTERS = Map.ofEntries(
            Map.entry("i", 1),
            Map.entry("l", 1),
            Map.entry("một", 1),
            Map.entry("ii", 2),
            Map.entry("ll", 2),
            Map.entry("il", 2),
            Map.entry("li", 2),
            Map.entry("hai", 2),
            Map.entry("iii", 3),
            Map.entry("lll", 3),
            Map.entry("iil", 3),
            Map.entry("ill", 3),
            Map.entry("lii", 3),
            Map.entry("ba", 3),
            Map.entry("iv", 4),
            Map.entry("lv", 4),
            Map.entry("tư", 4),
            Map.entry("bốn", 4));
    /** Without "năm", which is more often a year, and the months of the lunar year. */
    private static final Map<String, Integer> MONTHS =
            Map.of("một", 1, "hai", 2, "ba", 3, "tư", 4, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);

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
        cursor.accept("các");
        point(cursor).ifPresent(points::add);
        while (!points.isEmpty()) {
            var mark = cursor.mark();
            var last = points.get(points.size() - 1);
            var more = cursor.acceptAny(",", "và", "&", "+") ? next(cursor, last) : Optional.<Point>empty();
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
     * 15/8/2025, 15/8, 15/8/25, 15-8-2025, 2025-08-15, ngày 15 tháng 8 năm 2025. Without "ngày", 15-8 and 1.2 are no
     * days, and 3-5/2025 may be months.
     */
    private static Optional<Point> day(Cursor cursor) {
        var mark = cursor.mark();
        var iso = isoDay(cursor);
        if (iso.isPresent()) {
            return iso;
        }
        cursor.back(mark);
        var named = cursor.accept("ngày");
        var day = cursor.number(1, 99);
        var sign = day.isPresent() ? cursor.accepted(DAY_SIGNS) : Optional.<String>empty();
        var month = sign.isPresent() ? cursor.number(1, 99) : Optional.<Integer>empty();
        if (month.isPresent()) {
            var clear = named || !sign.get().equals("-") && !sign.get().equals(".");
            var year = clear ? yearOf(cursor) : cursor.accept(sign.get()) ? number(cursor) : Optional.<Integer>empty();
            if (clear || year.isPresent()) {
                return Optional.of(new Point(Kind.DAY, day.get(), month.get(), year));
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    private static Optional<Point> isoDay(Cursor cursor) {
        var year = number(cursor);
        var month = cursor.accept("-") ? cursor.number(1, 12) : Optional.<Integer>empty();
        var day = cursor.accept("-") ? cursor.number(1, 31) : Optional.<Integer>empty();
        return year.isPresent() && month.isPresent()
                ? day.map(found -> new Point(Kind.DAY, found, month.get(), year))
                : Optional.empty();
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

    /** tháng 3, T3, quý II, Q.II, Q2. */
    private static Optional<Point> period(Cursor cursor) {
        var mark = cursor.mark();
        var point = cursor.acceptAny("quý", "quy", "q .", "q")
                ? quarter(cursor)
                : cursor.acceptAny("tháng", "t .", "t") ? month(cursor) : Optional.<Point>empty();
        if (point.isEmpty()) {
            cursor.back(mark);
        }
        return point;
    }

    private static Optional<Point> month(Cursor cursor) {
        return cursor.number(1, 12)
                .or(() -> cursor.word(MONTHS))
                .map(month -> new Point(Kind.MONTH, month, 0, yearAfter(cursor)));
    }

    /** 1 to 4, also as a numeral or in words. */
    static Optional<Integer> ordinal(Cursor cursor) {
        return cursor.number(1, 4).or(() -> cursor.word(QUARTERS));
    }

    private static Optional<Point> quarter(Cursor cursor) {
        return ordinal(cursor).map(quarter -> new Point(Kind.QUARTER, quarter, 0, yearOf(cursor)));
    }

    /** 6 tháng đầu năm, nửa đầu năm, 9 tháng, cuối năm. */
    private static Optional<Point> partOfYear(Cursor cursor) {
        var mark = cursor.mark();
        if (cursor.accept("cuối năm")) {
            return Optional.of(new Point(Kind.LAST_MONTHS, 1, 0, number(cursor)));
        }
        var half = cursor.accept("nửa");
        var months = half ? Optional.of(6) : cursor.count();
        if (months.isPresent() && (half || cursor.accept("tháng"))) {
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

    /** As {@link #yearAfter}, and /25 where it cannot be a day. */
    private static Optional<Integer> yearOf(Cursor cursor) {
        return yearAfter(cursor).or(() -> {
            var mark = cursor.mark();
            var year = cursor.accept("/") ? cursor.number(20, 99) : Optional.<Integer>empty();
            if (year.isEmpty()) {
                cursor.back(mark);
            }
            return year.map(value -> FIRST_YEAR + value);
        });
    }

    /** /2022, năm 2022, - 2022. */
    private static Optional<Integer> yearAfter(Cursor cursor) {
        var mark = cursor.mark();
        var apart = cursor.accept(",");
        if (cursor.acceptAny("năm", "/", "-", ".") || apart) {
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
