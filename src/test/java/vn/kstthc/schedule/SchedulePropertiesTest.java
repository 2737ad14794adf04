package vn.kstthc.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on many made by chance from steady seeds. */
class SchedulePropertiesTest {

    private static final int TRIES = 20_000;
    private static final List<String> WORDS = List.of(
            "quý",
            "tháng",
            "năm",
            "ngày",
            "hàng",
            "định kỳ",
            "trước",
            "chậm nhất",
            "từ",
            "đến",
            "và",
            ",",
            ";",
            "/",
            "-",
            ".",
            "(",
            ")",
            "I",
            "II",
            "III",
            "IV",
            "V",
            "1",
            "2",
            "6",
            "12",
            "15",
            "31",
            "32",
            "2024",
            "2025",
            "1999",
            "99999999999",
            "thường xuyên",
            "theo kế hoạch",
            "khi có",
            "đột xuất",
            "cuối",
            "đầu",
            "lần",
            "một",
            "\n",
            "Sở",
            "báo cáo",
            "ğ",
            "😀");

    @Test
    void noMixOfKnownWordsThrowsOrLeavesThePlausibleYears() {
        var random = new Random(20250815);
        for (var i = 0; i < TRIES; i++) {
            plausible(words(random));
        }
    }

    @Test
    void noTextOfChanceThrows() {
        var random = new Random(64);
        for (var i = 0; i < TRIES; i++) {
            var text = random.ints(random.nextInt(40), 0, Character.MAX_VALUE)
                    .mapToObj(sign -> String.valueOf((char) sign))
                    .collect(Collectors.joining());
            assertThat(ScheduleReader.read(text, 2025).terms())
                    .allSatisfy(term -> assertThat(dates(term)).isEmpty());
        }
    }

    @Test
    void withoutADigitOrAWordOfTimeThereIsNoDate() {
        var random = new Random(63);
        var letters = "abcdeghiklmnopqrstuvxyăâđêôơưáàảãạ ,";
        for (var i = 0; i < TRIES; i++) {
            var text = random.ints(random.nextInt(30), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(ScheduleReader.read(text, 2025).terms())
                    .allSatisfy(term -> assertThat(term.due()).isNull());
        }
    }

    @Test
    void everyDayInEverySpellingReadsBack() {
        IntStream.range(0, 731).mapToObj(LocalDate.of(2024, 1, 1)::plusDays).forEach(day -> {
            var parts = new Object[] {day.getDayOfMonth(), day.getMonthValue(), day.getYear()};
            Stream.of("%d/%d/%d", "%02d-%02d-%d", "ngày %d tháng %d năm %d", "Chậm nhất ngày %d.%d.%d")
                    .forEach(form -> assertThat(ScheduleReader.read(form.formatted(parts), 2030)
                                    .terms())
                            .singleElement()
                            .returns(day, ScheduleTerm::due));
            assertThat(ScheduleReader.read("Trước ngày %d/%d/%d".formatted(parts), 2030)
                            .terms())
                    .singleElement()
                    .returns(day.minusDays(1), ScheduleTerm::due);
        });
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void aLongTextCostsNoTime(String part) {
        for (var length : List.of(1_999, 100_000)) {
            var text = part.repeat(length / part.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ScheduleReader.read(text, 2025));
        }
    }

    static Stream<String> repetitions() {
        return Stream.of(
                "quý ",
                "(",
                "1,",
                "a, ",
                "quý I\n",
                "hàng quý, ",
                "trước ",
                "quý I, II, ",
                "thường xuyên, ",
                "thường xuyên: ",
                "khi, hàng ",
                "theo kế hoạch, trước ",
                "6 tháng đầu năm và ");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1999, 2101, Integer.MAX_VALUE})
    void aYearThatNoPlanHasIsNotUnderstood(int planYear) {
        for (var text : List.of("Thường xuyên", "Trong năm", "Cả năm", "Hàng quý", "15/8", "Quý III")) {
            assertThat(ScheduleReader.read(text, planYear).terms())
                    .singleElement()
                    .returns(ScheduleType.UNKNOWN, ScheduleTerm::type);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2100})
    void everyRuleFallsDueAsOftenAsItsWordsSay(int year) {
        assertThat(dues("Hàng tháng", year)).hasSize(12);
        assertThat(dues("Một năm hai lần", year)).hasSize(2);
        for (var day = 1; day <= 31; day++) {
            assertThat(dues("Ngày %d hàng tháng".formatted(day), year))
                    .as("day %d", day)
                    .hasSize(12);
            assertThat(dues("Chậm nhất ngày %d tháng cuối quý".formatted(day), year))
                    .as("day %d", day)
                    .hasSize(4);
        }
        for (var month = 1; month <= 12; month++) {
            assertThat(dues("Trước ngày 01/%d hàng năm".formatted(month), year))
                    .containsExactly(LocalDate.of(year, month, 1).minusDays(1).withYear(year));
        }
    }

    private static List<LocalDate> dues(String text, int year) {
        return ScheduleReader.read(text, year).terms().stream()
                .flatMap(term -> Occurrences.of(term, year).stream())
                .map(Occurrence::due)
                .toList();
    }

    private static void plausible(String text) {
        for (var term : ScheduleReader.read(text, 2025).terms()) {
            assertThat(dates(term)).as(text).allSatisfy(date -> assertThat(date.getYear())
                    .isBetween(1999, 2101));
            if (term.type() == ScheduleType.RECURRING) {
                assertThat(Occurrences.of(term, 2025)).as(text).isNotEmpty().allSatisfy(occurrence -> assertThat(
                                occurrence.due())
                        .isBetween(term.from(), term.to()));
            }
            assertThat(Occurrences.of(term, 2025)).as(text).allSatisfy(occurrence -> assertThat(occurrence.due())
                    .isBetween(occurrence.from().minusDays(1), LocalDate.of(2100, 12, 31)));
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
    }

    private static List<LocalDate> dates(ScheduleTerm term) {
        return Stream.of(term.from(), term.to(), term.due())
                .filter(date -> date != null)
                .toList();
    }
}
