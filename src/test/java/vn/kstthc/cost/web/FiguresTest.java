package vn.kstthc.cost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kstthc.cost.CostFormat;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "6|6",
                "0,5|0.5",
                "100.000|100000",
                "1.500.000|1500000",
                "1 500 000|1500000",
                "1500000|1500000",
                "1.234,56|1234.56",
                "-3|-3"
            })
    void figuresAreReadAsOfficialsWriteThem(String typed, String value) {
        assertThat(Figures.parse(typed)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    /** "1.5" may be one and a half or a slip of the key in 1.500: nobody guesses. */
    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.50", "1,000,000", "12.34.567", "NaN", "1e309", "sáu", "1,", ",5", "--1", "0x10"})
    void whatCanBeTakenTwoWaysIsRefused(String typed) {
        assertThat(Figures.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1234.56", "1500000", "0.0000000001", "1000000000000000"})
    void whatIsShownIsReadBackTheSame(String value) {
        var figure = new BigDecimal(value);
        assertThat(Figures.parse(CostFormat.figure(figure)))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(figure));
    }

    @Test
    void hugeTextIsNoFigure() {
        assertThat(Figures.parse("9".repeat(100_000))).isEmpty();
    }
}
