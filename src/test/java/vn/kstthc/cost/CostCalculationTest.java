package vn.kstthc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples to the last đồng, and what must hold for any figures. */
class CostCalculationTest {

    private static final HourlyIncome B = new HourlyIncome(new BigDecimal("114000000"));
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void hourlyIncomeIsTheGdpPerCapitaDividedByTheHoursOfAYear() {
        assertThat(B.amount().rounded(0)).isEqualByComparingTo("53977");
        assertThat(B.amount().rounded(6)).isEqualByComparingTo("53977.272727");
    }

    @Test
    void theWorkedExampleIsRightToTheLastDong() {
        var current = item("6", "0", "100000", "1", "500");
        var after = item("4", "0", "100000", "1", "500");
        assertThat(current.perExecution(B).rounded(2)).isEqualByComparingTo("423863.64");
        assertThat(current.perYear(B).rounded(0)).isEqualByComparingTo("211931818");
        assertThat(after.perExecution(B).rounded(2)).isEqualByComparingTo("315909.09");
        assertThat(after.perYear(B).rounded(0)).isEqualByComparingTo("157954545");
        var calculation = new CostCalculation(B, List.of(current), List.of(after), TEN);
        assertThat(calculation.totals().saving().rounded(0)).isEqualByComparingTo("53977273");
        assertThat(CostFormat.percent(calculation.totals().savingPercent())).isEqualTo("25,47");
        assertThat(calculation.targetMet()).isTrue();
    }

    @Test
    void theOfficialExampleSavesSeventySevenPointFourFourPercent() {
        var totals = CostTotals.of(
                B, List.of(item("0", "1024000", "0", "1", "1")), List.of(item("0", "231000", "0", "1", "1")));
        assertThat(CostFormat.percent(totals.savingPercent())).isEqualTo("77,44");
        assertThat(totals.saving().toDong()).isEqualTo("793000");
    }

    @Test
    void withoutFeesThePercentageIsNotDiluted() {
        var totals = CostTotals.of(
                B, List.of(item("6", "0", "100000", "1", "500")), List.of(item("4", "0", "100000", "1", "500")));
        assertThat(CostFormat.percent(totals.withoutFees().savingPercent())).isEqualTo("33,33");
        assertThat(totals.withoutFees().saving()).isEqualTo(totals.saving());
    }

    @Test
    void anAbolishedProcedureSavesEverything() {
        var totals = CostTotals.of(B, List.of(item("1", "2", "3", "4", "5")), List.of());
        assertThat(totals.after()).isEqualTo(CostAmount.ZERO);
        assertThat(totals.savingPercent()).isEqualByComparingTo("100");
        assertThat(totals.reaches(new BigDecimal("100"))).isTrue();
    }

    @Test
    void whereNothingIsSpentTodayTheSavingIsZeroPercent() {
        var totals = CostTotals.of(B, List.of(), List.of(item("1", "0", "0", "1", "1")));
        assertThat(totals.savingPercent()).isEqualByComparingTo("0");
        assertThat(totals.saving().parts()).isNegative();
        assertThat(totals.reaches(TEN)).isFalse();
        assertThat(totals.reaches(BigDecimal.ZERO)).isTrue();
    }

    /** Current and after with fees; saving in percent with fees and without. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing but fees today, 0, 100, 0, 40, '60,00', '0,00'",
        "nothing but fees today and work afterwards, 0, 100, 50, 0, '50,00', '0,00'",
        "more work and less fees, 100, 100, 150, 20, '15,00', '-50,00'",
        "less work and more fees, 100, 100, 50, 200, '-25,00', '50,00'",
        "abolished, 100, 300, 0, 0, '100,00', '100,00'",
        "abolished and only fees, 0, 300, 0, 0, '100,00', '0,00'",
        "new and without cost today, 0, 0, 100, 20, '0,00', '0,00'"
    })
    void thePercentageWithoutFeesLooksAtTheRestOnly(
            String situation, String work, String fees, String workAfter, String feesAfter, String all, String bare) {
        var totals = CostTotals.of(
                B, List.of(item("0", work, fees, "2", "3")), List.of(item("0", workAfter, feesAfter, "2", "3")));
        assertThat(CostFormat.percent(totals.savingPercent())).isEqualTo(all);
        assertThat(CostFormat.percent(totals.withoutFees().savingPercent())).isEqualTo(bare);
    }

    /** 33 hours of 114 000 000 / 2112 are 1 781 250 exactly, though an hour has no end: 10 % less is 1 603 125. */
    @ParameterizedTest
    @CsvSource({"1603125, true", "1603125.0000000001, false", "1603124.9999999999, true"})
    void theTargetIsComparedExactly(String after, boolean met) {
        var calculation = new CostCalculation(
                B, List.of(item("33", "0", "0", "1", "1")), List.of(item("0", after, "0", "1", "1")), TEN);
        assertThat(calculation.targetMet()).isEqualTo(met);
    }

    @Test
    void theTotalOfAPlanIsAddedUpAndNeverAMeanOfPercentages() {
        var large = CostTotals.of(B, List.of(money("900")), List.of(money("900")));
        var small = CostTotals.of(B, List.of(money("100")), List.of());
        var plan = CostTotals.sum(List.of(large, small));
        assertThat(plan.savingPercent()).isEqualByComparingTo("10");
        assertThat(plan.reaches(TEN)).isTrue();
        assertThat(CostTotals.sum(List.of())).isEqualTo(CostTotals.NONE);
    }

    @Test
    void oneLineCutIntoManyEqualPartsCostsTheSame() {
        var whole = CostTotals.of(B, List.of(item("1", "0", "0", "1", "2112")), List.of());
        var parts = CostTotals.of(
                B,
                Stream.generate(() -> item("1", "0", "0", "1", "1")).limit(2112).toList(),
                List.of());
        assertThat(parts).isEqualTo(whole);
        assertThat(whole.current().toDong()).isEqualTo("114000000");
    }

    static Stream<CostItem> anyItems() {
        var random = new Random(20261120);
        return Stream.generate(() -> item(
                        figure(random, 10_000, 3),
                        figure(random, 1_000_000_000, 2),
                        figure(random, 1_000_000_000, 2),
                        figure(random, 1000, 1),
                        figure(random, 1_000_000, 0)))
                .limit(50);
    }

    @ParameterizedTest
    @MethodSource("anyItems")
    void twiceTheSubjectsCostTwiceAndTheShareStays(CostItem item) {
        var twice = with(item, item.subjectsPerYear().multiply(BigDecimal.valueOf(2)));
        assertThat(twice.perYear(B)).isEqualTo(item.perYear(B).plus(item.perYear(B)));
        assertThat(twice.perExecution(B)).isEqualTo(item.perExecution(B));
        var base = money("123456789.5");
        var once = CostTotals.of(B, List.of(item), List.of(base));
        assertThat(CostTotals.sum(List.of(once, once)).savingPercent()).isEqualByComparingTo(once.savingPercent());
    }

    @ParameterizedTest
    @MethodSource("anyItems")
    void costIsLinearInWhatItIsMadeOf(CostItem item) {
        var zero = BigDecimal.ZERO;
        var parts = Stream.of(
                        new CostItem(item.hours(), zero, zero, item.timesPerYear(), item.subjectsPerYear()),
                        new CostItem(zero, item.consultancy(), zero, item.timesPerYear(), item.subjectsPerYear()),
                        new CostItem(zero, zero, item.otherCost(), item.timesPerYear(), item.subjectsPerYear()))
                .toList();
        assertThat(CostTotals.of(B, parts, List.of()).current()).isEqualTo(item.perYear(B));
        assertThat(parts.get(2).perYear(B)).isEqualTo(item.feesPerYear());
    }

    @ParameterizedTest
    @MethodSource("anyItems")
    void swappingBeforeAndAfterTurnsTheSavingRound(CostItem item) {
        var base = List.of(money("5000000"));
        var there = CostTotals.of(B, List.of(item), base);
        var back = CostTotals.of(B, base, List.of(item));
        assertThat(there.saving().plus(back.saving()).isZero()).isTrue();
    }

    private static String figure(Random random, int bound, int decimals) {
        return BigDecimal.valueOf(random.nextInt(bound), decimals).toPlainString();
    }

    private static CostItem with(CostItem i, BigDecimal subjects) {
        return new CostItem(i.hours(), i.consultancy(), i.otherCost(), i.timesPerYear(), subjects);
    }

    private static CostItem money(String amount) {
        return item("0", amount, "0", "1", "1");
    }

    private static CostItem item(String hours, String consultancy, String other, String times, String subjects) {
        return new CostItem(
                new BigDecimal(hours),
                new BigDecimal(consultancy),
                new BigDecimal(other),
                new BigDecimal(times),
                new BigDecimal(subjects));
    }
}
