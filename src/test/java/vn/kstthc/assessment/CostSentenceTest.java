package vn.kstthc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kstthc.cost.CostCalculation;
import vn.kstthc.cost.CostItem;
import vn.kstthc.cost.HourlyIncome;

/** What papers and pages say of a cost: a saving with its percentage, or what is spent more, never a negative saving. */
class CostSentenceTest {

    @Test
    void aSavingIsToldWithItsPercentage() {
        assertThat(sentence(List.of(item(6)), List.of(item(4)))).satisfies(sentence -> {
            assertThat(sentence.key()).isEqualTo("assessment.letter.totals");
            assertThat(sentence.args()).containsExactly("211.931.818", "157.954.545", "53.977.273", "25,47");
        });
    }

    @Test
    void aCostThatRisesIsToldAsMore() {
        assertThat(sentence(List.of(item(4)), List.of(item(6)))).satisfies(sentence -> {
            assertThat(sentence.key()).isEqualTo("assessment.letter.totals-more");
            assertThat(sentence.args()).containsExactly("157.954.545", "211.931.818", "53.977.273");
        });
    }

    @Test
    void aNewProcedureCostsMoreThanNothing() {
        assertThat(sentence(List.of(), List.of(item(4))).args()).containsExactly("0", "157.954.545", "157.954.545");
    }

    private static CostSentence sentence(List<CostItem> current, List<CostItem> after) {
        var income = new HourlyIncome(new BigDecimal("114000000"));
        return CostSentence.of(new CostCalculation(income, current, after, BigDecimal.TEN).totals());
    }

    private static CostItem item(int hours) {
        return new CostItem(
                BigDecimal.valueOf(hours),
                BigDecimal.ZERO,
                BigDecimal.valueOf(100_000),
                BigDecimal.ONE,
                BigDecimal.valueOf(500));
    }
}
