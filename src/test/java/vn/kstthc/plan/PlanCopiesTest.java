package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.plan.PlanWalk.OFFICER;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.group;
import static vn.kstthc.plan.PlanWalk.quarterly;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.RowWarning;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** A unit's own plan from the province's, and next year's plan from this year's. */
@IntegrationTest
class PlanCopiesTest {

    @Autowired
    PlanWalk plan;

    @Autowired
    Plans plans;

    @Autowired
    PlanCopies copies;

    @Autowired
    PlanApproval approval;

    @Autowired
    RowEdit edit;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void earlyJanuary() {
        clock.set(LocalDate.of(2026, 1, 6), LocalTime.of(9, 0));
    }

    @Test
    void aUnitMakesItsPlanSignsItAndIsComparedWithTheProvince() {
        var parent = plan.draft(
                2026,
                row("1", due("2026-03-16"), unit("snv")),
                row("2", quarterly(2026), group("DEPARTMENTS")),
                row("3", due("2026-05-15"), unit("stp")));
        plan.approve(parent, LocalDate.of(2026, 1, 6));
        assertThatThrownBy(() -> acting.call("cv.stc", () -> copies.child(parent, "snv", null)))
                .isInstanceOf(Refusal.class);
        var child = acting.call("cv.snv", () -> copies.child(parent, "snv", "2"));

        assertThat(acting.call("cv.snv", () -> plans.rows(child)))
                .extracting(PlanRow::number)
                .containsExactly("1", "2");
        assertThat(deadlines.find(child, "", "prepare").orElseThrow().dueDate())
                .isEqualTo(LocalDate.of(2026, 1, 19)); // before 20 January
        assertThat(acting.call("cv.snv", () -> copies.differences(child))).isEmpty();
        acting.run("cv.snv", () -> plans.replaceRow(child, moved(child, "1", "Trước ngày 01/6/2026")));
        assertThat(acting.call("cv.snv", () -> copies.differences(child)))
                .singleElement()
                .returns("plan.warning.later", RowWarning::key);

        assertThatThrownBy(() ->
                        acting.run(PlanWalk.CHAIR, () -> approval.approveDirectly(child, "", LocalDate.of(2026, 1, 6))))
                .isInstanceOf(Refusal.class);
        acting.run("ld.snv", () -> approval.approveDirectly(child, "", LocalDate.of(2026, 1, 6)));
        plan.runTicks("BulkWork");
        assertThat(acting.call(OFFICER, () -> plans.childOf(plans.requireRow(parent, "2"))))
                .get()
                .returns(child, Plan::number)
                .returns(true, Plan::approved);
    }

    @Test
    void inItsOwnPlanAUnitAnswersForItsDivisions() {
        var division = new UnitMention("Phòng Cải cách hành chính", List.of(), null);
        var own = new NewPlan(2026, "Kế hoạch của Sở Nội vụ", "snv", PlanAuthority.UNIT_HEAD, null, null);
        var rows = List.of(
                row("1", due("2026-03-16"), division),
                row("2", due("2026-03-16")),
                row("3", due("2026-03-16"), unit("stp")));
        var number = acting.call("cv.snv", () -> plans.draft(own, rows));
        assertThat(acting.call("cv.snv", () -> plans.rows(number)))
                .extracting(PlanRow::leads)
                .containsExactly(
                        List.of(new UnitMention("Phòng Cải cách hành chính", List.of("snv"), null)),
                        List.of(new UnitMention("Sở Nội vụ", List.of("snv"), null)),
                        List.of(unit("stp")));
        assertThat(acting.call("cv.snv", () -> approval.blocking(number))).isEmpty();
    }

    @Test
    void nextYearsPlanIsADraftWithItsDatesMoved() {
        var number = plan.draft(
                2026,
                new DocumentRow(
                        "1",
                        "",
                        "Báo cáo theo Kế hoạch năm 2026",
                        "Báo cáo",
                        List.of(unit("snv")),
                        List.of(),
                        List.of(),
                        "Trước ngày 15/8/2026",
                        ScheduleReader.read("Trước ngày 15/8/2026", 2026).terms(),
                        "",
                        List.of()));
        var next = acting.call(OFFICER, () -> copies.nextYear(number));
        assertThat(next).startsWith("KH-2027-");
        var row = acting.call(OFFICER, () -> plans.rows(next)).get(0);
        assertThat(row.scheduleText()).isEqualTo("Trước ngày 15/8/2027");
        assertThat(row.terms().get(0).due()).isEqualTo(LocalDate.of(2027, 8, 14));
        assertThat(acting.call(OFFICER, () -> plans.require(next)).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void nextYearsPlanCitesTheSamePapersAndKeepsWhatPeopleSaid() {
        var text = "Theo Kế hoạch số 140/KH-UBND ngày 14/10/2021; Trước ngày 15/8/2026";
        var number = plan.draft(
                2026,
                row("1", due("2026-03-16"), unit("snv")),
                new DocumentRow(
                        "2",
                        "",
                        "Việc theo kế hoạch",
                        "",
                        List.of(new UnitMention("đơn vị được giao", List.of(), null)),
                        List.of(),
                        List.of(),
                        text,
                        ScheduleReader.read(text, 2026).terms(),
                        "",
                        List.of()));
        acting.run(OFFICER, () -> {
            var row = plans.requireRow(number, "2");
            var said = new RowEdit.Input(null, null, null, null, false, null, null, null, CaseType.REVIEW, true);
            plans.replaceRow(number, edit.apply(row, said, 2026));
        });
        var next = acting.call(OFFICER, () -> copies.nextYear(number));
        var row = acting.call(OFFICER, () -> plans.requireRow(next, "2"));
        assertThat(row.scheduleText()).isEqualTo("Theo Kế hoạch số 140/KH-UBND ngày 14/10/2021; Trước ngày 15/8/2027");
        assertThat(row.lifecycle()).isEqualTo(CaseType.REVIEW);
        assertThat(row.leadsLater()).isTrue();
    }

    private PlanRow moved(String number, String rowNumber, String schedule) {
        var input = new RowEdit.Input(null, null, null, null, false, null, null, schedule, null, false);
        return edit.apply(plans.requireRow(number, rowNumber), input, 2026);
    }
}
