package vn.kstthc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.deadline.Counter.CALENDAR_DAYS;
import static vn.kstthc.deadline.Counter.WORKING_DAYS;
import static vn.kstthc.deadline.Direction.BACKWARD;
import static vn.kstthc.deadline.Direction.FORWARD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kstthc.calendar.OfficialCalendar;
import vn.kstthc.calendar.WorkingCalendar;
import vn.kstthc.shared.Refusal;

/** The worked examples of the law and of real years; every row was counted by hand on the decreed calendar. */
class CalculatorTest {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.load();

    @ParameterizedTest(name = "{0} + {1} working days = {2} ({3})")
    @CsvSource({
        "2025-08-29, 5, 2025-09-09, PAKN over the National Day",
        "2025-08-29, 1, 2025-09-03, the day after the holidays",
        "2025-09-03, 5, 2025-09-10, an ordinary week",
        "2025-09-06, 5, 2025-09-12, received on a Saturday",
        "2024-02-07, 1, 2024-02-15, the day before Tết 2024",
        "2024-02-06, 5, 2024-02-20, across Tết 2024",
        "2025-01-24, 1, 2025-02-03, the day before Tết 2025",
        "2025-01-22, 5, 2025-02-05, across Tết 2025",
        "2026-02-13, 1, 2026-02-23, the day before Tết 2026",
        "2026-02-12, 10, 2026-03-05, across Tết 2026",
        "2024-05-02, 2, 2024-05-04, make-up Saturday 4/5/2024 counts",
        "2024-04-26, 3, 2024-05-04, the swap of 29/4/2024",
        "2025-04-25, 1, 2025-04-26, make-up Saturday 26/4/2025 counts",
        "2025-04-29, 1, 2025-05-05, the swap of 2/5/2025",
        "2026-01-09, 1, 2026-01-10, make-up Saturday 10/1/2026 counts",
        "2026-08-21, 1, 2026-08-22, make-up Saturday 22/8/2026 counts",
        "2026-08-28, 1, 2026-09-03, 31/8/2026 swapped before the National Day",
        "2026-04-24, 1, 2026-04-28, Hùng Vương on a Sunday gives Monday off",
        "2026-04-24, 4, 2026-05-05, Hùng Vương and the days of 30/4 and 1/5",
        "2026-11-20, 2, 2026-11-25, the new holiday of 24/11",
        "2024-04-17, 1, 2024-04-19, Hùng Vương 2024 on a Thursday",
        "2026-11-20, 0, 2026-11-20, nothing to count",
        "2026-11-21, 0, 2026-11-23, nothing to count on a Saturday"
    })
    void workingDaysForward(LocalDate from, int amount, LocalDate due, String why) {
        assertThat(calculate(from, amount, WORKING_DAYS, FORWARD).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} days = {2} ({3})")
    @CsvSource({
        "2025-08-22, 10, 2025-09-03, ends on the holiday of 1/9",
        "2025-08-18, 10, 2025-08-28, ends on a Thursday",
        "2025-08-18, 12, 2025-09-03, ends on Saturday and meets the holidays",
        "2024-04-24, 10, 2024-05-04, ends on a make-up Saturday",
        "2026-02-10, 6, 2026-02-23, ends in Tết",
        "2025-06-13, 15, 2025-06-30, D02: ends on a Saturday, no holiday",
        "2026-11-14, 10, 2026-11-25, ends on 24/11"
    })
    void calendarDaysForward(LocalDate from, int amount, LocalDate due, String why) {
        assertThat(calculate(from, amount, CALENDAR_DAYS, FORWARD).due())
                .as(why)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} {2} before {0} = {3}")
    @CsvSource({
        "2025-08-01, 5, CALENDAR_DAYS, 2025-07-25",
        "2025-09-07, 5, CALENDAR_DAYS, 2025-08-29",
        "2025-02-03, 1, CALENDAR_DAYS, 2025-01-24",
        "2024-05-05, 1, CALENDAR_DAYS, 2024-05-04",
        "2025-09-03, 1, WORKING_DAYS, 2025-08-29",
        "2025-09-10, 5, WORKING_DAYS, 2025-09-03",
        "2026-02-23, 2, WORKING_DAYS, 2026-02-12",
        "2026-08-24, 1, WORKING_DAYS, 2026-08-22",
        "2026-11-21, 0, WORKING_DAYS, 2026-11-20"
    })
    void backwardNeverEndsAfterTheLawAllows(LocalDate from, int amount, Counter counter, LocalDate due) {
        assertThat(calculate(from, amount, counter, BACKWARD).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({"2025-01-31, 1, 2025-02-28", "2024-08-30, 12, 2025-09-03", "2025-03-10, 24, 2027-03-10"})
    void monthsEndOnTheSameNumberedDay(LocalDate from, int amount, LocalDate due) {
        assertThat(calculate(from, amount, Counter.CALENDAR_MONTHS, FORWARD).due())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} {1}, year +{2}: {3}")
    @CsvSource({
        "EXCLUSIVE, --01-31, 0, 2026-01-30",
        "EXCLUSIVE, --01-20, 0, 2026-01-19",
        "EXCLUSIVE, --08-15, 0, 2026-08-14",
        "EXCLUSIVE, --09-15, 0, 2026-09-14",
        "EXCLUSIVE, --09-01, 0, 2026-08-28",
        "EXCLUSIVE, --12-31, -1, 2025-12-30",
        "INCLUSIVE, --08-15, 0, 2026-08-15",
        "INCLUSIVE, --01-31, 1, 2027-01-31"
    })
    void aNamedDayIsItselfOrTheWorkingDayBefore(Boundary boundary, MonthDay day, int offset, LocalDate due) {
        var term = new Term.FixedDate(day, offset, boundary);
        assertThat(Calculator.calculate(new Calculator.Input(term, LocalDate.of(2026, 1, 1)), CALENDAR)
                        .due())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} day {1} at {2}: {3}")
    @CsvSource({
        "QUARTER, 25, 2026-01-10, 2026-03-25",
        "QUARTER, 25, 2026-03-26, 2026-06-25",
        "HALF_YEAR, 31, 2026-06-30, 2026-06-30",
        "MONTH, 31, 2026-02-03, 2026-02-28",
        "YEAR, 31, 2026-02-03, 2026-12-31"
    })
    void aPeriodEndsInItsLastMonth(Period period, int day, LocalDate anchor, LocalDate due) {
        var term = new Term.EveryPeriod(period, day);
        assertThat(Calculator.calculate(new Calculator.Input(term, anchor), CALENDAR)
                        .due())
                .isEqualTo(due);
    }

    @Test
    void whatComesAfterThreeGoesOnTheNextMorning() {
        var term = new Term.SameDay(Optional.of(LocalTime.of(15, 0)));
        var friday = LocalDate.of(2025, 8, 29);
        assertThat(sameDay(term, friday, LocalTime.of(15, 0))).isEqualTo(friday);
        assertThat(sameDay(term, friday, LocalTime.of(15, 1))).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(sameDay(term, friday.plusDays(1), LocalTime.of(9, 0))).isEqualTo(LocalDate.of(2025, 9, 3));
    }

    private static LocalDate sameDay(Term term, LocalDate on, LocalTime at) {
        return Calculator.calculate(new Calculator.Input(term, on, Optional.of(at), List.of()), CALENDAR)
                .due();
    }

    @Test
    void aGateHasNoDate() {
        assertThatThrownBy(() ->
                        Calculator.calculate(new Calculator.Input(new Term.Gate(), LocalDate.of(2026, 1, 1)), CALENDAR))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "{0} + {1}: provisional {2}")
    @CsvSource({
        "2026-12-24, 5, false",
        "2026-12-24, 6, true",
        "2027-03-01, 1, true",
        "2023-12-31, 1, false",
        "2023-12-28, 1, true"
    })
    void aDateThatTouchesAnUndecreedYearIsProvisional(LocalDate from, int amount, boolean provisional) {
        var answer = calculate(from, amount, WORKING_DAYS, FORWARD);
        assertThat(answer.provisional()).isEqualTo(provisional);
        assertThat(answer.explanation().stream().anyMatch(s -> s.key().equals("deadline.explain.provisional")))
                .isEqualTo(provisional);
    }

    @Test
    void backwardUndoesForwardOnWorkingDays() {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var from = CALENDAR.onOrAfter(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2000)));
            var amount = random.nextInt(120);
            var due = calculate(from, amount, WORKING_DAYS, FORWARD).due();
            assertThat(due).isEqualTo(CALENDAR.plus(from, amount));
            assertThat(calculate(due, amount, WORKING_DAYS, BACKWARD).due()).isEqualTo(from);
        }
    }

    @Test
    void moreTimeOrALaterAnchorNeverEndsEarlier() {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++) {
            var from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2000));
            var amount = random.nextInt(60);
            for (var counter : List.of(WORKING_DAYS, CALENDAR_DAYS)) {
                var due = calculate(from, amount, counter, FORWARD).due();
                assertThat(CALENDAR.isWorking(due)).isTrue();
                assertThat(calculate(from, amount + 1, counter, FORWARD).due()).isAfterOrEqualTo(due);
                assertThat(calculate(from.plusDays(1), amount, counter, FORWARD).due())
                        .isAfterOrEqualTo(due);
            }
        }
    }

    // suspension and extension

    @Test
    void aSuspensionKeepsTheDaysThatRemain() {
        // given: five working days from Fri 29/8/2025, counted 3/9 and 4/9 when suspended on 4/9
        var events = List.of(event(EventKind.SUSPENDED, "2025-09-04"), event(EventKind.RESUMED, "2025-09-16"));
        // then: three remain and are counted from 17/9
        assertThat(withEvents("2025-08-29", 5, WORKING_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 19));
    }

    @Test
    void suspendedAndResumedOnOneDayLosesNothing() {
        var events = List.of(event(EventKind.SUSPENDED, "2025-09-04"), event(EventKind.RESUMED, "2025-09-04"));
        assertThat(withEvents("2025-08-29", 5, WORKING_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 9));
    }

    @Test
    void suspensionsMayFollowEachOther() {
        var events = List.of(
                event(EventKind.SUSPENDED, "2025-09-03"),
                event(EventKind.RESUMED, "2025-09-05"),
                event(EventKind.SUSPENDED, "2025-09-08"),
                event(EventKind.RESUMED, "2025-09-10"));
        // counted: 3/9, 8/9, then 11, 12, 15
        assertThat(withEvents("2025-08-29", 5, WORKING_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 15));
    }

    @Test
    void aSuspensionAfterTheDueDateDoesNotCureTheDelay() {
        var events = List.of(event(EventKind.SUSPENDED, "2025-09-12"), event(EventKind.RESUMED, "2025-09-30"));
        assertThat(withEvents("2025-08-29", 5, WORKING_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 9));
    }

    @Test
    void calendarDaysOfASuspensionAreNotCountedAndTheEndStillRolls() {
        // 10 days from 18/8: 19-20 counted, suspended to 25/8, eight remain: 2/9, a holiday, so 3/9
        var events = List.of(event(EventKind.SUSPENDED, "2025-08-20"), event(EventKind.RESUMED, "2025-08-25"));
        assertThat(withEvents("2025-08-18", 10, CALENDAR_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 3));
    }

    @Test
    void aRolledEndDoesNotFallIntoASuspension() {
        // the tenth day is Sunday 7/9; suspended on that day until Wednesday
        var events = List.of(event(EventKind.SUSPENDED, "2025-09-07"), event(EventKind.RESUMED, "2025-09-10"));
        assertThat(withEvents("2025-08-28", 10, CALENDAR_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 11));
    }

    @Test
    void anExtensionAddsToTheRunningPeriod() {
        var events = List.of(extension("2025-09-08", 5));
        assertThat(withEvents("2025-08-29", 5, WORKING_DAYS, events)).isEqualTo(LocalDate.of(2025, 9, 16));
    }

    @Test
    void extendingMovesTheDateCountedBackFrom() {
        var term = new Term.Duration(1, CALENDAR_DAYS, BACKWARD);
        var input = new Calculator.Input(
                term, LocalDate.of(2025, 9, 10), Optional.empty(), List.of(extension("2025-09-08", 5)));
        assertThat(Calculator.calculate(input, CALENDAR).due()).isEqualTo(LocalDate.of(2025, 9, 12));
    }

    @Test
    void anOpenSuspensionSaysWhatRemains() {
        var input = new Calculator.Input(
                new Term.Duration(5, WORKING_DAYS, FORWARD),
                LocalDate.of(2025, 8, 29),
                Optional.empty(),
                List.of(event(EventKind.SUSPENDED, "2025-09-04")));
        assertThat(Calculator.calculate(input, CALENDAR).explanation())
                .contains(Sentence.of("still-paused", LocalDate.of(2025, 9, 4), "3"));
    }

    private static Calculation calculate(LocalDate from, int amount, Counter counter, Direction direction) {
        return Calculator.calculate(
                new Calculator.Input(new Term.Duration(amount, counter, direction), from), CALENDAR);
    }

    private static LocalDate withEvents(String from, int amount, Counter counter, List<DeadlineEvent> events) {
        var term = new Term.Duration(amount, counter, FORWARD);
        return Calculator.calculate(
                        new Calculator.Input(term, LocalDate.parse(from), Optional.empty(), events), CALENDAR)
                .due();
    }

    private static DeadlineEvent event(EventKind kind, String on) {
        return new DeadlineEvent(kind, LocalDate.parse(on), 0, "lý do", "căn cứ", "", Instant.EPOCH, "test");
    }

    private static DeadlineEvent extension(String on, int amount) {
        return new DeadlineEvent(
                EventKind.EXTENDED, LocalDate.parse(on), amount, "lý do", "căn cứ", "ld.vpub", Instant.EPOCH, "test");
    }
}
