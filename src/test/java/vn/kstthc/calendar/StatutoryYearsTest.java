package vn.kstthc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Labour Code gives by itself, against the days off of the years that are known. */
class StatutoryYearsTest {

    @ParameterizedTest(name = "Tết of {0} begins on {1}, the Hùng Kings are remembered on {2}")
    @CsvSource({
        "2018, 2018-02-16, 2018-04-25",
        "2020, 2020-01-25, 2020-04-02",
        "2021, 2021-02-12, 2021-04-21",
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16"
    })
    void lunarDatesComeFromTheVietnameseCalendar(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(StatutoryYears.tet(year)).isEqualTo(tet);
        assertThat(StatutoryYears.hungKings(year)).isEqualTo(hungKings);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // weekdays off, swaps aside, as they were decreed
        "2018, 01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03",
        "2020, 01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02",
        "2021, 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03",
        "2022, 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
        "2023, 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
        "2024, 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03",
        "2025, 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02",
        "2026, 01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02 11-24",
        "2027, 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24"
    })
    void theComputedWeekdaysOffAreThoseThatWereDecreed(int year, String monthDays) {
        var expected = Set.of(monthDays.split(" "));
        var computed = StatutoryYears.of(year).days().stream()
                .map(CalendarDay::date)
                .filter(date -> !WorkingCalendar.isWeekend(date))
                .map(date -> date.toString().substring(5))
                .collect(Collectors.toSet());
        assertThat(computed).isEqualTo(expected);
    }

    @Test
    void aComputedYearIsProvisional() {
        assertThat(StatutoryYears.of(2027).status()).isEqualTo(CalendarYearStatus.PROVISIONAL);
    }
}
