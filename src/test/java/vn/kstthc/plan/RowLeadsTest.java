package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.plan.PlanWalk.group;
import static vn.kstthc.plan.PlanWalk.quarterly;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.UnitMention;

/** Who owes a recurring row of the year 2025, in whose middle districts ended and communes were born, approved in August. */
@IntegrationTest
class RowLeadsTest {

    private static final LocalDate APPROVED = LocalDate.of(2025, 8, 4);

    @Autowired
    PlanWalk plan;

    @Autowired
    Plans plans;

    @Autowired
    RowLeads leads;

    private String number;

    @BeforeEach
    void planOfTheYear() {
        number = plan.draft(
                2025,
                lead("1", unit("stnmt")),
                lead("2", unit("bao")),
                lead("3", group("COMMUNES")),
                lead("4", group("DISTRICTS")));
    }

    private static DocumentRow lead(String number, UnitMention mention) {
        return row(number, quarterly(2025), mention);
    }

    @Test
    void aPeriodThatWasOverIsOwedByTheUnitsThatExistAndExistedInIt() {
        assertThat(owing("1", 1)).as("merged on 1 March").containsExactly("snnmt");
        assertThat(owing("2", 1)).as("merged on 1 July").isEmpty();
        assertThat(owing("2", 2)).isEmpty();
        assertThat(owing("3", 2)).isEmpty();
    }

    @Test
    void aPeriodThatHadBegunIsOwedByTheUnitsOfTheApproval() {
        assertThat(owing("2", 3)).containsExactly("baoptth");
        assertThat(owing("3", 3)).hasSize(96).contains("ubnd-xa-ba-tow");
    }

    @Test
    void aLaterPeriodIsOwedByTheUnitsOfItsFirstDay() {
        assertThat(owing("3", 4)).hasSize(96);
    }

    @Test
    void aUnitThatEndedOwesNothing() {
        for (var quarter = 1; quarter <= 4; quarter++) {
            assertThat(owing("4", quarter)).isEmpty();
        }
    }

    private List<String> owing(String row, int quarter) {
        var period = PlanQuarter.ofYear(2025).get(quarter - 1);
        return leads.of(plans.requireRow(number, row), period.from(), period.to(), APPROVED).stream()
                .map(Accountable::unit)
                .toList();
    }
}
