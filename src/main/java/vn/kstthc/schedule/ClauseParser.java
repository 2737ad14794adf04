package vn.kstthc.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one clause. What is not understood to its end is UNKNOWN as a whole. */
final class ClauseParser {

    /** Words about what is done, which tell nothing about when. */
    static final Set<String> DEED = Set.of(
            "báo", "cáo", "thực", "hiện", "hoàn", "thành", "xong", "ban", "hành", "gửi", "tổ", "chức", "tổng", "hợp",
            "công", "bố", "dự", "kiến", "thời", "gian", "hạn", ":", "vào", "triển", "khai", "phải", "là", "giai",
            "đoạn", "cần", "thảo", "trình", "soạn", "phê", "duyệt", "sơ", "kết", "áp", "dụng", "nộp", "ngay", "thúc",
            "họp", "giao", "kiểm", "tra");

    private static final Set<String> SEPARATORS = Set.of(",", "và", ":", "hoặc", "theo");
    /** First words of points. */
    private static final Set<String> POINTS = Set.of("ngày", "tháng", "quý", "năm");

    /** A longer clause has one meaning or none, so that no text is tried in too many ways. */
    private static final int MOST_TOKENS = 60;

    private final String source;
    private final int planYear;

    ClauseParser(String source, int planYear) {
        this.source = source;
        this.planYear = planYear;
    }

    List<ScheduleTerm> parse() {
        var tokens = Tokens.of(source);
        if (tokens.stream()
                .noneMatch(token ->
                        token.isNumber() || Character.isLetter(token.text().charAt(0)))) {
            return List.of();
        }
        return meaning(tokens).orElseGet(() -> List.of(term(ScheduleType.UNKNOWN)));
    }

    private Optional<List<ScheduleTerm>> meaning(List<Token> tokens) {
        return timed(tokens)
                .or(() -> whole(tokens, new WordsParser(this)::parse))
                .or(() -> tokens.size() > MOST_TOKENS ? Optional.empty() : parts(tokens));
    }

    /** The meaning as a time, without the expressions whose words are free. */
    Optional<List<ScheduleTerm>> timed(List<Token> tokens) {
        return whole(tokens, new RecurringParser(this)::parse)
                .or(() -> whole(tokens, new DatedParser(this)::parse))
                .or(() -> whole(tokens, new WordsParser(this)::continuous))
                .or(() -> whole(tokens, new ReportParser(this)::parse));
    }

    /**
     * "Hàng quý, đột xuất khi có yêu cầu": the longest beginning that is a time, then the rest. What goes on with a
     * bare point belongs to a list that was not understood. A plan may follow without a sign. Of two times between which "or" leaves the choice none is
     * firm; what is done on demand comes in addition.
     */
    private Optional<List<ScheduleTerm>> parts(List<Token> tokens) {
        for (var i = tokens.size() - 2; i > 0; i--) {
            var separator = tokens.get(i);
            var begin = separator.is("theo") ? i : i + 1;
            if (separates(tokens, i) && !isPoint(tokens.get(begin))) {
                var first = timed(tokens.subList(0, i));
                if (first.isPresent()) {
                    return meaning(tokens.subList(begin, tokens.size()))
                            .filter(rest -> may(separator, rest))
                            .map(rest -> Stream.concat(first.get().stream(), rest.stream())
                                    .toList());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean separates(List<Token> tokens, int at) {
        return SEPARATORS.contains(tokens.get(at).text())
                && !(tokens.get(at).is("theo")
                        && SEPARATORS.contains(tokens.get(at - 1).text()));
    }

    private static boolean may(Token separator, List<ScheduleTerm> rest) {
        return switch (separator.text()) {
            case "hoặc" -> rest.stream().allMatch(term -> term.type() == ScheduleType.ON_DEMAND);
            case "theo" -> rest.stream().allMatch(term -> term.type() == ScheduleType.DEPENDS_ON_PLAN);
            default -> true;
        };
    }

    private static boolean isPoint(Token first) {
        return first.isNumber() || POINTS.contains(first.text());
    }

    /** A rule of the grammar: the terms of what it understands, none where it does not apply. */
    interface Production {
        List<ScheduleTerm> parse(Cursor cursor);
    }

    /** What the production understands, when that reaches the end. */
    private static Optional<List<ScheduleTerm>> whole(List<Token> tokens, Production production) {
        var cursor = new Cursor(tokens);
        var terms = production.parse(cursor);
        return terms.isEmpty() || !cursor.atEnd() ? Optional.empty() : Optional.of(terms);
    }

    ClauseParser inYear(int year) {
        return new ClauseParser(source, year);
    }

    int planYear() {
        return planYear;
    }

    /** The days of the point, empty for a day that does not exist. */
    Optional<Span> span(Optional<Point> point) {
        return point.flatMap(found -> found.span(planYear));
    }

    /** All of them, or none when one is not a day that exists. */
    List<Span> spans(List<Point> points) {
        var spans =
                points.stream().flatMap(point -> point.span(planYear).stream()).toList();
        return spans.size() == points.size() ? spans : List.of();
    }

    ScheduleTerm term(ScheduleType type) {
        return new ScheduleTerm(type, null, null, null, null, source);
    }

    ScheduleTerm window(ScheduleType type, LocalDate from, LocalDate to) {
        return new ScheduleTerm(type, from, to, null, null, source);
    }

    ScheduleTerm from(LocalDate from) {
        return new ScheduleTerm(ScheduleType.OPEN_START, from, null, null, null, source);
    }

    /** Due on the last day of the span; the first is told where it is a period. */
    ScheduleTerm due(Span span) {
        return new ScheduleTerm(
                ScheduleType.DUE_DATE, span.isDay() ? null : span.from(), null, span.to(), null, source);
    }

    ScheduleTerm dueOn(LocalDate day) {
        return new ScheduleTerm(ScheduleType.DUE_DATE, null, null, day, null, source);
    }

    /** Again and again within what is told: a window, or from a day to the end of its year. Empty where it never is. */
    Optional<ScheduleTerm> recurring(String rrule, ScheduleTerm part) {
        var from = part.from();
        if (from == null) {
            return Optional.empty();
        }
        var yearEnd = LocalDate.of(Math.max(planYear, from.getYear()), 12, 31);
        var to = part.to() == null ? yearEnd : part.to();
        var term = new ScheduleTerm(ScheduleType.RECURRING, from, to, null, rrule, source);
        return Optional.of(term)
                .filter(found -> !Occurrences.of(found, planYear).isEmpty());
    }

    /** Again and again within the year. */
    ScheduleTerm recurring(String rrule, int year) {
        return new ScheduleTerm(
                ScheduleType.RECURRING, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, rrule, source);
    }
}
