package vn.kstthc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(
            1, IntStream.rangeClosed(2024, 2030).mapToObj(StatutoryYears::of).toList());

    @Test
    void forwardThenBackwardComesHomeFromEveryWorkingDay() {
        for (var day = LocalDate.of(2025, 1, 2); day.getYear() < 2027; day = day.plusDays(1)) {
            if (calendar.isWorking(day)) {
                assertThat(calendar.minus(calendar.plus(day, 17), 17)).isEqualTo(day);
            }
        }
    }

    @Test
    void aLaterStartNeverEndsEarlier() {
        var before = calendar.plus(LocalDate.of(2025, 1, 1), 9);
        for (var day = LocalDate.of(2025, 1, 2); day.getYear() < 2027; day = day.plusDays(1)) {
            var end = calendar.plus(day, 9);
            assertThat(end).isAfterOrEqualTo(before);
            before = end;
        }
    }

    @Test
    void workingDaysBetweenCountsWhatPlusCounts() {
        var from = LocalDate.of(2025, 12, 20);
        for (var n = 0; n < 300; n++) {
            assertThat(calendar.workingDaysBetween(from, calendar.plus(from, n)))
                    .isEqualTo(n);
        }
        assertThat(calendar.workingDaysBetween(from, from.minusDays(9))).isZero();
    }

    @Test
    void aMakeupSaturdayIsAWorkingDay() {
        var saturday = LocalDate.of(2027, 5, 8);
        var friday = LocalDate.of(2027, 5, 7);
        var restated = calendar.with(
                new CalendarYear(
                        2027,
                        CalendarYearStatus.OFFICIAL,
                        "test",
                        List.of(new CalendarDay(saturday, DayKind.MAKEUP_WORKDAY, "Làm bù", "test"))),
                2);
        assertThat(calendar.next(friday)).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(restated.next(friday)).isEqualTo(saturday);
        assertThat(restated.version()).isEqualTo(2);
        assertThat(restated.status(2027)).isEqualTo(CalendarYearStatus.OFFICIAL);
    }

    @Test
    void aSpanIsOfficialOnlyWhenAllItsYearsAre() {
        var official = calendar.with(new CalendarYear(2026, CalendarYearStatus.OFFICIAL, "test", List.of()), 2);
        var december = LocalDate.of(2026, 12, 1);
        assertThat(official.status(december, december.plusDays(30))).isEqualTo(CalendarYearStatus.OFFICIAL);
        assertThat(official.status(december, december.plusDays(31))).isEqualTo(CalendarYearStatus.PROVISIONAL);
    }

    @Test
    void aDayOutsideTheKnownYearsIsRefused() {
        assertThatThrownBy(() -> calendar.isWorking(LocalDate.of(2031, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2030, 12, 1), 60))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.minus(LocalDate.of(2024, 1, 4), 60))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
