package vn.kstthc.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What plans say about time, as written, and what it means: one line an expression in the CSV files beside. */
class ScheduleReaderTest {

    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(
            resources = {"/schedule/plans.csv", "/schedule/variants.csv"},
            delimiter = '|')
    void anExpressionHasItsMeaning(String text, int year, String meaning) {
        assertThat(shown(ScheduleReader.read(text.replace("\\n", "\n"), year))).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(
            resources = {"/schedule/plans.csv", "/schedule/variants.csv"},
            delimiter = '|')
    void theFormOfUnicodeCaseAndBlanksDoNotMatter(String text, int year, String meaning) {
        var written = text.replace("\\n", "\n");
        assertThat(shown(ScheduleReader.read(Normalizer.normalize(written, Normalizer.Form.NFD), year)))
                .isEqualTo(meaning);
        assertThat(shown(ScheduleReader.read(written.toUpperCase(), year))).isEqualTo(meaning);
        assertThat(shown(ScheduleReader.read("  " + written.replace(" ", "\u00a0 "), year)))
                .isEqualTo(meaning);
    }

    private static String shown(Schedule schedule) {
        return schedule.terms().stream().map(ScheduleReaderTest::shown).collect(Collectors.joining(" + "));
    }

    private static String shown(ScheduleTerm term) {
        return term.type()
                + part(" from ", term.from())
                + part(" to ", term.to())
                + part(" due ", term.due())
                + part(" ", term.rrule());
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + value;
    }
}
