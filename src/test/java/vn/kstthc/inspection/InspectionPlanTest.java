package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.inspection.InspectionWalk.CHAIR;
import static vn.kstthc.inspection.InspectionWalk.CHIEF;
import static vn.kstthc.inspection.InspectionWalk.DEPUTY;
import static vn.kstthc.inspection.InspectionWalk.LEADER;
import static vn.kstthc.inspection.InspectionWalk.MEMBER;
import static vn.kstthc.inspection.InspectionWalk.OFFICER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.shared.Refusal;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.LeakSweep;
import vn.kstthc.workflow.LeakSweep.Hidden;

/** The yearly plan: drafted, returned, signed by the Chairman, and the rounds that it opens in time. */
@IntegrationTest
class InspectionPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);
    private static final List<InspectionScope> SCOPE = List.of(InspectionScope.IMPLEMENTATION);
    private static final NewPlanItem PERIODIC =
            new NewPlanItem(InspectionKind.PERIODIC, List.of("snv"), SCOPE, MARCH, MARCH.plusDays(1));
    private static final NewPlanItem UNANNOUNCED =
            new NewPlanItem(InspectionKind.UNANNOUNCED, List.of(), SCOPE, MARCH, MARCH.plusDays(30));

    @LocalServerPort
    int port;

    @Autowired
    InspectionWalk walk;

    @Autowired
    InspectionPlans plans;

    @Autowired
    InspectionRounds rounds;

    @Autowired
    PlanTick tick;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aPlanThatIsReturnedIsMendedAndOnlyTheChairmanSignsIt() {
        var plan = acting.call(OFFICER, () -> plans.draft(2027));
        assertThat(plan).startsWith("KT-2027-");
        acting.run(OFFICER, () -> plans.replaceItems(plan, List.of(PERIODIC, UNANNOUNCED)));
        prepare(plan, "Chấn chỉnh kỷ cương.");
        walk.complete(plan, "Task_SignPlan", CHAIR, Map.of("signed", "NO", "remark", "Bổ sung mục đích."));
        prepare(plan, "Chấn chỉnh, phòng ngừa.");
        var sign = Map.<String, Object>of("signed", "YES", "signedOn", MONDAY.toString());
        assertThatThrownBy(() -> walk.complete(plan, "Task_SignPlan", DEPUTY, sign))
                .isInstanceOf(RuntimeException.class);
        for (var day : List.of(MONDAY.minusDays(1), MONDAY.plusDays(1))) {
            var wrong = Map.<String, Object>of("signed", "YES", "signedOn", day.toString());
            assertThatThrownBy(() -> walk.complete(plan, "Task_SignPlan", CHAIR, wrong))
                    .isInstanceOf(Refusal.class);
        }
        walk.complete(plan, "Task_SignPlan", CHAIR, sign);
        assertThat(walk.text(plan, "inspection.plan"))
                .contains("KẾ HOẠCH", "Sở Nội vụ", "Không nêu trước", "Chấn chỉnh, phòng ngừa.", "15/03/2027");
        assertThat(walk.outcome(plan)).isEqualTo("inspection.outcome.plan");
        assertThatThrownBy(() -> acting.run(OFFICER, () -> plans.replaceItems(plan, List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSignedPlanOpensItsRoundsInTimeEachOnce() {
        var plan = signed(PERIODIC, UNANNOUNCED);
        clock.set(MARCH.minusDays(40), LocalTime.of(9, 0));
        tick.tick(clock.now());
        assertThat(plans.items(plan)).allMatch(item -> item.round() == null);
        clock.set(MARCH.minusDays(30), LocalTime.of(9, 0));
        tick.tick(clock.now());
        var opened = plans.items(plan).stream().map(PlanItem::round).toList();
        assertThat(opened).doesNotContainNull();
        tick.tick(clock.now());
        assertThat(plans.items(plan)).extracting(PlanItem::round).isEqualTo(opened);
        assertThat(walk.openKeys(opened.get(0))).containsExactly("Task_Assign");
    }

    /** Nobody opened it: the leaders of the control office are told, name team and units, and nobody else knows. */
    @Test
    void anUnannouncedItemComesSecretlyToTheLeadersOfTheControlOffice() throws Exception {
        var plan = signed(UNANNOUNCED);
        clock.set(MARCH.minusDays(30), LocalTime.of(9, 0));
        tick.tick(clock.now());
        var secret = plans.items(plan).get(0).round();
        var task = walk.task(secret, "Task_DraftSecretly");
        assertThat(task.getAssignee()).isNull();
        assertThat(walk.sees(CHIEF, secret)).isTrue();
        assertThat(jdbc.sql("select recipient from app.notice where case_number = ?")
                        .param(secret)
                        .query(String.class)
                        .list())
                .containsExactly(CHIEF);
        for (var outsider : List.of(OFFICER, "gs.vpub", "admin", "cv.snv")) {
            LeakSweep.of(addresses, port, outsider)
                    .assertNothingLeaks(
                            new Hidden(secret, Hidden.NO_ID, task.getProcessInstanceId(), task.getId()), secret);
            LeakSweep.of(addresses, port, outsider).assertNothingLeaks(new Hidden(plan), secret);
        }

        walk.complete(secret, "Task_DraftSecretly", CHIEF, InspectionWalk.secretDecision(CHAIR, MARCH, "syt"));
        walk.sign(secret, CHAIR, MARCH.minusDays(30));
        assertThat(List.of(LEADER, MEMBER, CHAIR)).allMatch(person -> walk.sees(person, secret));
        assertThat(rounds.visits(secret)).extracting(InspectionVisit::unit).containsExactly("syt");
        clock.set(MARCH, LocalTime.of(9, 0));
        walk.complete(secret, "Task_AnnounceDecision", MEMBER, Map.of("announcedOn", MARCH.toString()));
        assertThat(walk.sees("gs.vpub", secret)).isTrue();
        assertThat(Caller.session(port, "cv.vpub")
                        .get("/app/inspections/plans/" + plan)
                        .body())
                .contains(secret);
    }

    private String signed(NewPlanItem... items) {
        var plan = acting.call(OFFICER, () -> plans.draft(2027));
        acting.run(OFFICER, () -> plans.replaceItems(plan, List.of(items)));
        prepare(plan, "Chấn chỉnh kỷ cương.");
        walk.complete(plan, "Task_SignPlan", CHAIR, Map.of("signed", "YES", "signedOn", MONDAY.toString()));
        return plan;
    }

    private void prepare(String plan, String summary) {
        walk.complete(plan, "Task_Assign", CHIEF, Map.of("assignee", "officer:" + OFFICER));
        walk.complete(plan, "Task_Draft", OFFICER, Map.of("action", "SUBMIT", "summary", summary));
        walk.complete(plan, "Task_Approve", CHIEF, Map.of("decision", "AGREE"));
    }
}
