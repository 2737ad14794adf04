package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.plan.PlanWalk.OFFICER;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** Results of units: accepted many at once or by silence, which is checked by a sample of each quarter. */
@IntegrationTest
class AcceptanceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Autowired
    PlanWalk plan;

    @Autowired
    Acceptance acceptance;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void manyResultsAreAcceptedAtOnceAndSilenceIsSampled() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv"), unit("stc"), unit("stp")));
        plan.approve(number, MONDAY);
        for (var unit : List.of("snv", "stc", "stp")) {
            plan.doTask(plan.owed(number, unit).caseNumber(), unit, "2026-02-02");
        }
        var mine = List.of(
                plan.owed(number, "snv").caseNumber(), plan.owed(number, "stc").caseNumber());
        assertThat(acting.call(OFFICER, () -> acceptance.waiting(Optional.of("snv"), 0, 50))
                        .content())
                .extracting(Acceptance.Line::caseNumber)
                .contains(mine.get(0));
        assertThatThrownBy(() -> acting.run("cv.snv", () -> acceptance.accept(mine)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.run(OFFICER, () -> acceptance.accept(List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problems()).hasSize(1));
        assertThat(acting.call(OFFICER, () -> acceptance.accept(mine))).isEqualTo(2);
        assertThat(plan.owed(number, "snv").acceptedBy()).isEqualTo(OFFICER);

        var silent = plan.owed(number, "stp").caseNumber();
        plan.fireTimer(silent, "BoundaryEvent_AcceptanceOver");
        clock.set(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0));
        plan.runTicks("SampleTick");
        assertThat(plan.owed(number, "stp").sampled()).isTrue();
        assertThat(acting.call(OFFICER, () -> acceptance.sampled()))
                .extracting(Acceptance.Line::caseNumber)
                .contains(silent);
        for (var note : List.of(" ", "x".repeat(Acceptance.LONGEST_NOTE + 1))) {
            assertThatThrownBy(() -> acting.run(OFFICER, () -> acceptance.check(silent, note)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                            .hasSize(1));
        }
        acting.run(OFFICER, () -> acceptance.check(silent, "Đạt"));
        assertThatThrownBy(() -> acting.run(OFFICER, () -> acceptance.check(silent, "Đạt")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatNobodyElseOverseesWasNotAcceptedBySilence() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("vpub")));
        plan.approve(number, MONDAY);
        var own = plan.owed(number, "vpub").caseNumber();
        plan.doTask(own, "vpub", "2026-02-02");
        assertThat(plan.owed(number, "vpub").state()).isEqualTo(ObligationState.DONE);
        clock.set(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0));
        plan.runTicks("SampleTick");
        assertThat(plan.owed(number, "vpub").sampled()).isFalse();
    }

    @Test
    void theResultSheetIsToldToEveryUnitOfAJointLead() {
        var number = plan.draft(2025, row("1", due("2025-12-31"), unit("stp", "snv")));
        plan.approve(number, LocalDate.of(2025, 1, 6));
        clock.set(LocalDate.of(2026, 1, 5), LocalTime.of(8, 0));
        plan.runTicks("ResultTick");
        assertThat(jdbc.sql("select recipient from app.notice where case_number = ? and step = 'results'")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ld.stp", "ld.snv");
    }

    @Test
    void whatIsAcceptedAfterTheYearOfThePlanIsSampledToo() {
        var number = plan.draft(2025, row("1", due("2025-12-31"), unit("stp")));
        plan.approve(number, LocalDate.of(2025, 1, 6));
        var late = plan.owed(number, "stp").caseNumber();
        plan.doTask(late, "stp", "2025-12-30");
        plan.fireTimer(late, "BoundaryEvent_AcceptanceOver");
        clock.set(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0));
        plan.runTicks("SampleTick");
        assertThat(plan.owed(number, "stp").sampled()).isTrue();
    }
}
