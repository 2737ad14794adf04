package vn.kstthc.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hàng quý                     | Quý I/2025, Quý II/2025, Quý III/2025, Quý IV/2025
                    Định kỳ theo quy định        | Quý I/2025, Quý II/2025, Quý III/2025, Quý IV/2025
                    Định kỳ 06 tháng và cuối năm | 6 tháng đầu năm 2025, 6 tháng cuối năm 2025
                    Hàng năm                     | Năm 2025
                    Quý III                      | Quý III/2025
                    Quý II, III                  | Quý II-III/2025
                    Trong năm 2025               | Năm 2025
                    Chậm nhất ngày 15/8/2025     | 15/8/2025
                    Trước ngày 20/12/2025        | 19/12/2025
                    Trước ngày 01/01/2026        | 31/12/2025
                    Tháng 8                      | Tháng 8/2025
                    Thường xuyên                 | ''
                    Theo kế hoạch                | ''
                    Đột xuất                     | ''
                    chưa rõ                      | ''
                    """)
    void periodsAreCalledAsPeopleCallThem(String text, String labels) {
        assertThat(String.join(", ", of(text).stream().map(Occurrence::label).toList()))
                .isEqualTo(labels);
    }

    @Test
    void aMonthlyDutyIsDueAtTheEndOfEachMonth() {
        var months = of("Hàng tháng");
        assertThat(months).hasSize(12);
        assertThat(months.get(1))
                .isEqualTo(new Occurrence(
                        LocalDate.of(2025, 2, 1),
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 2, 28),
                        "Tháng 2/2025"));
    }

    @Test
    void aDayOfEachMonthMakesPeriodsThatFollowEachOther() {
        var months = of("Trước ngày 20 hàng tháng");
        assertThat(months).hasSize(12);
        assertThat(months.get(0).due()).isEqualTo(LocalDate.of(2025, 1, 19));
        assertThat(months.get(1))
                .returns(LocalDate.of(2025, 1, 20), Occurrence::from)
                .returns("19/2/2025", Occurrence::label);
    }

    @Test
    void everyFridayOfTheYear() {
        assertThat(of("Hàng tuần")).hasSize(52).allSatisfy(week -> assertThat(
                        week.due().getDayOfWeek().getValue())
                .isEqualTo(5));
    }

    private static List<Occurrence> of(String text) {
        return ScheduleReader.read(text, 2025).terms().stream()
                .flatMap(term -> Occurrences.of(term, 2025).stream())
                .toList();
    }
}
