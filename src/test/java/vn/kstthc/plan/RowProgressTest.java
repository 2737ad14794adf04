package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.plan.PlanWalk.OFFICER;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.plan.RowProgress.Progress;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.ActingAs;

/** A row that is a lifecycle counts the cases of its units in its year, and those that people name, each once. */
@IntegrationTest
class RowProgressTest {

    /** Nothing else opens cases then. */
    private static final int YEAR = 2034;

    private static final LocalDate MARCH = LocalDate.of(YEAR, 3, 1);

    @Autowired
    PlanWalk plan;

    @Autowired
    Plans plans;

    @Autowired
    PlanRowCases cases;

    @Autowired
    RowProgress progress;

    @Autowired
    CaseFiles files;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void march() {
        clock.set(MARCH, LocalTime.of(9, 0));
    }

    @Test
    void casesOfTheUnitsInTheYearAndNamedOnesCountOnce() {
        var number = plan.draft(YEAR, row("1", due(YEAR + "-06-15"), unit("snv")));
        plan.follow(number, CaseType.INSPECTION);
        assertThat(progressOf(number)).isEqualTo(new Progress(0, 0));

        var own = open(CaseType.INSPECTION, "snv", MARCH, false);
        open(CaseType.INSPECTION, "snv", MARCH, true);
        open(CaseType.FEEDBACK, "snv", MARCH, false);
        var closed = open(CaseType.INSPECTION, "snv", MARCH, false);
        acting.run(OFFICER, () -> files.close(closed, "plan.stage.running"));
        assertThat(progressOf(number)).isEqualTo(new Progress(2, 1));

        var other = open(CaseType.INSPECTION, "stc", MARCH, false);
        var older = open(CaseType.INSPECTION, "snv", LocalDate.of(YEAR - 1, 12, 1), false);
        acting.run(OFFICER, () -> files.close(older, "plan.stage.running"));
        for (var named : new String[] {own, other, older, other}) {
            acting.run(OFFICER, () -> cases.link(number, "1", named));
        }
        assertThat(progressOf(number)).isEqualTo(new Progress(4, 2));
        assertThat(acting.call(OFFICER, () -> files.links(other)))
                .singleElement()
                .satisfies(link -> assertThat(link.other()).isEqualTo(number));
    }

    @Test
    void whatDoesNotBelongToTheRowIsNotLinked() {
        var number = plan.draft(YEAR, row("1", due(YEAR + "-06-15"), unit("snv")), row("2", due(YEAR + "-06-15")));
        plan.follow(number, CaseType.INSPECTION);
        var feedback = open(CaseType.FEEDBACK, "vpub", MARCH, false);
        var inspection = open(CaseType.INSPECTION, "vpub", MARCH, false);
        var hidden = open(CaseType.INSPECTION, "vpub", MARCH, true);

        assertThatThrownBy(() -> acting.run(OFFICER, () -> cases.link(number, "1", feedback)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("plan.refusal.case-type"));
        assertThatThrownBy(() -> acting.run(OFFICER, () -> cases.link(number, "2", inspection)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("plan.refusal.case-type"));
        assertThatThrownBy(() -> acting.run(OFFICER, () -> cases.link(number, "1", hidden)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.key()).isEqualTo("plan.refusal.case-restricted"));
        assertThatThrownBy(() -> acting.run(PlanWalk.CHAIR, () -> cases.link(number, "1", inspection)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("plan.refusal.draft"));
        assertThat(acting.call(OFFICER, () -> files.links(inspection))).isEmpty();
    }

    private String open(CaseType type, String unit, LocalDate day, boolean restricted) {
        var opened = new NewCase(type, "Hồ sơ thử tiến độ", unit, Zones.startOf(day), restricted);
        return acting.call(OFFICER, () -> files.open(opened, day.getYear()));
    }

    private Progress progressOf(String number) {
        return acting.call(OFFICER, () -> {
            var rows = plans.rows(number);
            return progress.of(plans.require(number), rows).get(rows.get(0).id());
        });
    }
}
