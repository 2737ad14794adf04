package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.plan.PlanWalk.CHAIR;
import static vn.kstthc.plan.PlanWalk.OFFICER;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.group;
import static vn.kstthc.plan.PlanWalk.quarterly;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.bulk.BulkState;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** A plan from its draft to what units did, through real processes, forms and services. */
@IntegrationTest
class PlanLifecycleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Autowired
    PlanWalk plan;

    @Autowired
    Plans plans;

    @Autowired
    PlanApproval approval;

    @Autowired
    Obligations obligations;

    @Autowired
    Organization organization;

    @Autowired
    CaseFiles files;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aPlanIsConsultedSignedAndGivesEachUnitItsTask() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv"), unit("stc", "stp")));
        assertThat(number).startsWith("KH-2026-");
        plan.complete(number, "Task_Assign", "ld.vpub", Map.of("assignee", "officer:" + OFFICER));
        plan.complete(
                number,
                "Task_Draft",
                OFFICER,
                Map.of(
                        "summary",
                        "Xin ý kiến",
                        "action",
                        "ASK",
                        "askedUnits",
                        List.of("snv"),
                        "opinionQuestion",
                        "Ý kiến?"));
        assertThat(acting.call(OFFICER, () -> plans.require(number)).state()).isEqualTo(PlanState.CONSULTING);
        plan.complete(
                number, "Task_GiveOpinion", "cv.snv", Map.of("answer", "Nhất trí", "answeredOn", MONDAY.toString()));
        plan.complete(number, "Task_Draft", OFFICER, Map.of("summary", "Đã lấy ý kiến", "action", "SUBMIT"));
        plan.complete(number, "Task_Approve", "ld.vpub", Map.of("decision", "AGREE"));
        plan.complete(
                number,
                "Task_SignPlan",
                CHAIR,
                Map.of("signed", "YES", "decision", "05/QĐ-UBND", "signedOn", MONDAY.toString()));
        assertThat(plan.running(number)).isFalse();
        plan.runTicks("BulkWork");

        var owed = owed(number);
        assertThat(owed).extracting(Obligation::unit).containsExactlyInAnyOrder("snv", "stc");
        assertThat(owed.stream()
                        .filter(o -> o.unit().equals("stc"))
                        .findFirst()
                        .orElseThrow()
                        .jointUnits())
                .containsExactly("stp");
        assertThat(owed).allSatisfy(o -> assertThat(o.caseNumber()).startsWith("NV-2026-"));
    }

    @Test
    void aPlanKeepsWhyTheSignerGaveItBackUntilItIsSubmittedAgain() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv")));
        submit(number);
        plan.complete(number, "Task_SignPlan", CHAIR, Map.of("signed", "NO", "remark", "Bổ sung dòng về kiểm tra"));
        var returned = acting.call(OFFICER, () -> plans.require(number));
        assertThat(returned.state()).isEqualTo(PlanState.DRAFT);
        assertThat(returned.remark()).isEqualTo("Bổ sung dòng về kiểm tra");
        submit(number);
        assertThat(acting.call(OFFICER, () -> plans.require(number)).remark()).isEmpty();
    }

    private void submit(String number) {
        if (plan.openKeys(number).contains("Task_Assign")) {
            plan.complete(number, "Task_Assign", "ld.vpub", Map.of("assignee", "officer:" + OFFICER));
        }
        plan.complete(number, "Task_Draft", OFFICER, Map.of("summary", "Trình ký", "action", "SUBMIT"));
        plan.complete(number, "Task_Approve", "ld.vpub", Map.of("decision", "AGREE"));
    }

    @Test
    void aTaskIsDoneReturnedDoneAgainAndAccepted() {
        var task = onlyTask(plan.draft(2026, row("1", due("2026-03-16"), unit("snv"))));
        plan.doTask(task, "snv", "2026-02-02");
        assertThat(obligation(task).state()).isEqualTo(ObligationState.SUBMITTED);
        plan.complete(task, "Task_AcceptResult", OFFICER, Map.of("decision", "RETURN", "remark", "Thiếu phụ lục"));
        assertThat(obligation(task))
                .returns(ObligationState.OPEN, Obligation::state)
                .returns(1, Obligation::returns);
        plan.doTask(task, "snv", "2026-02-02");
        plan.complete(task, "Task_AcceptResult", OFFICER, Map.of("decision", "ACCEPT"));

        assertThat(obligation(task))
                .returns(OFFICER, Obligation::acceptedBy)
                .returns(ObligationState.DONE, Obligation::state);
        assertThat(acting.call(OFFICER, () -> files.require(task)).state()).isEqualTo(CaseState.CLOSED);
        assertThat(plan.running(task)).isFalse();
    }

    @Test
    void silenceOfTheOverseerAccepts() {
        var task = onlyTask(plan.draft(2026, row("1", due("2026-03-16"), unit("snv"))));
        plan.doTask(task, "snv", "2026-02-02");
        plan.fireTimer(task, "BoundaryEvent_AcceptanceOver");

        assertThat(obligation(task))
                .returns(null, Obligation::acceptedBy)
                .returns(ObligationState.DONE, Obligation::state);
    }

    @Test
    void theControlOfficeNeedNotAcceptItsOwnWorkAndLatenessIsRecorded() {
        var task = onlyTask(plan.draft(2026, row("1", due("2026-02-06"), unit("vpub"))));
        clock.set(LocalDate.of(2026, 2, 9), LocalTime.of(9, 0));
        plan.fireTimer(task, "BoundaryEvent_TaskOverdue");
        plan.doTask(task, "vpub", "2026-02-09");

        var file = acting.call(OFFICER, () -> files.require(task));
        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
        assertThat(file.outcome()).contains("plan.outcome.late");
        assertThat(acting.call(OFFICER, () -> files.timeline(task)))
                .anySatisfy(entry -> assertThat(entry.kind()).isEqualTo("plan.timeline.overdue"));
    }

    @Test
    void groupsAndPeriodsMakeOneTaskForEachUnitWhenThePeriodBegins() {
        var number = plan.draft(2026, row("1", quarterly(2026), group("DEPARTMENTS")));
        var progress = plan.approve(number, MONDAY);
        var departments = organization.members("DEPARTMENTS", MONDAY).size();
        assertThat(progress).returns(BulkState.DONE, p -> p.state()).returns(departments, p -> p.done());
        assertThat(owed(number)).hasSize(departments).allSatisfy(o -> assertThat(o.period())
                .isEqualTo("Quý I/2026"));

        clock.set(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0));
        plan.runTicks("PeriodTick", "BulkWork");
        plan.runTicks("PeriodTick", "BulkWork");

        assertThat(owed(number)).hasSize(2 * departments);
        assertThat(owed(number)).extracting(Obligation::period).contains("Quý II/2026");
    }

    @Test
    void aRowWithoutAUsableLeadBlocks() {
        var number =
                plan.draft(2026, row("1", due("2026-03-16"), group("ASSIGNED_LEADS")), row("2", due("2026-03-16")));
        assertThatThrownBy(() -> acting.run(CHAIR, () -> approval.approveDirectly(number, "", MONDAY)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.args()).containsExactly("1, 2");
                });
        assertThatThrownBy(() -> acting.run(OFFICER, () -> approval.approveDirectly(number, "", MONDAY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(acting.call(OFFICER, () -> plans.require(number)).approved()).isFalse();
    }

    private String onlyTask(String number) {
        plan.approve(number, MONDAY);
        return owed(number).get(0).caseNumber();
    }

    private List<Obligation> owed(String number) {
        return acting.call(
                OFFICER, () -> obligations.page(ObligationQuery.of(number, 500)).content());
    }

    private Obligation obligation(String number) {
        return acting.call(OFFICER, () -> obligations.require(number));
    }
}
