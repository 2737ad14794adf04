package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.plandocument.PlanDocuments;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Assignments;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.DemoClock;
import vn.kstthc.workflow.Worklist;

/**
 * The plan of 2025 from the document that the province wrote to the end of the year: imported, approved on 4 August, its
 * tasks done in time, late or never by a fixed script, with timers, ladders, digests and mails running by the clock. It has
 * a database and a mail server of its own, so that every count is exact, and runs in a virtual machine of its own (pom.xml).
 */
@IntegrationTest
@Tag("simulation")
class SimulatedYearTest {

    private static final LocalDate APPROVED = LocalDate.of(2025, 8, 4);
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Set<String> OF_UNIT =
            Set.of("Task_Assign", "Task_Draft", "Task_CheckByDivisionHead", "Task_Approve");

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAILS.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAILS.stop();
    }

    @Autowired
    PlanWalk plan;

    @Autowired
    PlanDocuments documents;

    @Autowired
    Plans plans;

    @Autowired
    PlanApproval approval;

    @Autowired
    ObligationStore store;

    @Autowired
    Assignments assignments;

    @Autowired
    Organization organization;

    @Autowired
    Worklist worklist;

    @Autowired
    ActingAs acting;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DemoClock demo;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aYearEndsWithEveryTaskAccountedFor() throws IOException, MessagingException {
        clock.set(APPROVED, LocalTime.of(8, 0));
        var number = importPlan();
        assertThat(acting.call(PlanWalk.CHAIR, () -> approval.blockingNumbers(number)))
                .isEqualTo("5, 7, 11, 12, 13, 20, 40");
        leaveTheLeadsToCases(number);
        var progress = plan.approve(number, APPROVED);
        assertThat(progress.problems()).isEmpty();

        moveTo(APPROVED.plusDays(1), LocalTime.of(7, 30));
        eachPersonWasToldOnceOfThePlan(number);
        for (var day = APPROVED.plusDays(1); day.isBefore(LocalDate.of(2026, 2, 1)); day = day.plusDays(1)) {
            moveTo(day, LocalTime.of(17, 0));
            work(number, day);
        }

        assertThat(duties())
                .containsOnly(
                        Map.entry("ONE_OFF 15/8/2025", 110L),
                        Map.entry("ONE_OFF Năm 2025", 1L),
                        Map.entry("ONE_OFF Quý III/2025", 1L),
                        Map.entry("ONE_OFF Quý IV/2025", 2L),
                        Map.entry("RECURRING 6 tháng đầu năm 2025", 14L),
                        Map.entry("RECURRING 6 tháng cuối năm 2025", 110L),
                        Map.entry("RECURRING Năm 2025", 1L),
                        Map.entry("RECURRING Quý I/2025", 29L),
                        Map.entry("RECURRING Quý II/2025", 29L),
                        Map.entry("RECURRING Quý III/2025", 221L),
                        Map.entry("RECURRING Quý IV/2025", 221L),
                        Map.entry("SHEET Quý I/2025", 15L),
                        Map.entry("SHEET Quý II/2025", 15L),
                        Map.entry("SHEET Quý III/2025", 112L),
                        Map.entry("SHEET Quý IV/2025", 112L));
        assertThat(outcomes())
                .containsOnly(
                        Map.entry("DONE in time", 236L), Map.entry("DONE late", 276L), Map.entry("OPEN missed", 481L));
        assertThat(rungs())
                .containsOnly(
                        Map.entry("T-5", 155L),
                        Map.entry("T-1", 648L),
                        Map.entry("T", 648L),
                        Map.entry("T+1", 198L),
                        Map.entry("T+3", 753L));
        nothingIsBrokenLeftOverOrDouble();
    }

    private void moveTo(LocalDate day, LocalTime time) {
        demo.moveTo(day.atTime(time).atZone(Zones.VIETNAM).toInstant());
    }

    /** The digest of the next morning is one mail for each person, with one line on the plan, not one for each task. */
    private void eachPersonWasToldOnceOfThePlan(String number) throws MessagingException {
        var mails = new TreeMap<String, Integer>();
        for (var mail : MAILS.getReceivedMessages()) {
            mails.merge(mail.getAllRecipients()[0].toString(), 1, Integer::sum);
        }
        var people = store.units(number).stream()
                .flatMap(unit -> organization.holders(unit, Role.working()).stream())
                .map(Staff::username)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(counts("select recipient, count(*) from app.notice where step = 'tasks' group by 1"))
                .containsOnlyKeys(people)
                .allSatisfy((person, times) -> assertThat(times).isEqualTo(1));
        assertThat(mails)
                .containsKeys(
                        people.stream().map(person -> person + "@demo.invalid").toArray(String[]::new));
        assertThat(mails.remove("ld.vpub@demo.invalid"))
                .as("the office chief has the daily late list besides")
                .isEqualTo(2);
        assertThat(mails)
                .allSatisfy((person, times) -> assertThat(times).as(person).isEqualTo(1));
    }

    private Map<String, Long> duties() {
        return counts("select kind || ' ' || period, count(*) from app.obligation group by 1");
    }

    private Map<String, Long> outcomes() {
        return counts(
                """
                select state || case when done_on > due_on then ' late' when done_on is not null then ' in time' else ' missed' end,
                       count(*) from app.obligation group by 1
                """);
    }

    private Map<String, Long> rungs() {
        return counts("select rung, count(*) from app.notice where kind = 'DEADLINE' group by 1");
    }

    private void nothingIsBrokenLeftOverOrDouble() {
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(counts("select state, count(*) from app.mail where state <> 'SENT' group by 1"))
                .isEmpty();
        assertThat(
                        counts(
                                """
                                select 'instances', count(*) from act_ru_execution e
                                 where e.parent_id_ is null and e.super_exec_ is null and not exists
                                       (select 1 from app.case_file c where c.number = e.business_key_ and c.state = 'OPEN')
                                """))
                .containsEntry("instances", 0L);
        assertThat(
                        counts(
                                """
                                select 'cases', count(*) from app.case_file c
                                 where c.type = 'PLAN_TASK' and c.state = 'OPEN'
                                   and not exists (select 1 from act_ru_execution e where e.business_key_ = c.number)
                                """))
                .containsEntry("cases", 0L);
        assertThat(
                        counts(
                                """
                                select 'double', count(*) from (select 1 from app.obligation
                                 group by plan, row_id, unit, period having count(*) > 1) twice
                                """))
                .containsEntry("double", 0L);
    }

    private String importPlan() throws IOException {
        try (var text = getClass().getResourceAsStream("/plans/plan-2025-quang-ngai.txt")) {
            var document = acting.call(PlanWalk.OFFICER, () -> documents.read("plan-2025.txt", read(text), 2025));
            var plan = new NewPlan(2025, document.title(), "vpub", PlanAuthority.CHAIR, null, null);
            return acting.call(PlanWalk.OFFICER, () -> plans.draft(plan, document.rows()));
        }
    }

    private static byte[] read(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leaveTheLeadsToCases(String number) {
        acting.call(PlanWalk.OFFICER, () -> approval.blocking(number))
                .forEach(row -> acting.run(PlanWalk.OFFICER, () -> plans.replaceRow(number, row.leadsNamedLater())));
    }

    /** By the place of its unit in the alphabet: one in four in time, one in four three days late, the others never. */
    private void work(String number, LocalDate day) {
        var units = new ArrayList<>(store.units(number));
        for (var owed : store.open(number)) {
            var turn = units.indexOf(owed.unit()) % 4;
            var on = turn == 0 ? owed.dueOn() : turn == 1 ? owed.dueOn().plusDays(3) : LocalDate.MAX;
            if (!on.isAfter(day)) {
                doWork(owed.caseNumber(), owed.unit(), day);
            }
        }
    }

    private void doWork(String number, String unit, LocalDate day) {
        for (var task = plan.openKeys(number);
                task.contains("Task_Draft")
                        || task.contains("Task_Assign")
                        || task.contains("Task_Approve")
                        || task.contains("Task_CheckByDivisionHead");
                task = plan.openKeys(number)) {
            if (task.contains("Task_Assign")) {
                var choices = assignments.choices(unit);
                step(
                        number,
                        "Task_Assign",
                        unit,
                        Map.of("assignee", choices.get(choices.size() - 1).value()));
            } else if (task.contains("Task_Draft")) {
                var values = new HashMap<String, Object>(Map.of("result", "Đã thực hiện", "action", "SUBMIT"));
                if (store.find(number).orElseThrow().kind() != ObligationKind.SHEET) {
                    values.put("doneOn", day.toString());
                    values.put("evidence", "01/BC");
                }
                step(number, "Task_Draft", unit, values);
            } else if (task.contains("Task_CheckByDivisionHead")) {
                step(number, "Task_CheckByDivisionHead", unit, Map.of("decision", "AGREE"));
            } else {
                step(number, "Task_Approve", unit, Map.of("decision", "AGREE"));
            }
        }
    }

    /** As whoever has the task, of every group that it is offered to: most communes have no demonstration staff. */
    private void step(String number, String key, String unit, Map<String, Object> values) {
        var task = plan.task(number, key);
        var groups = jdbc.sql("select candidate_group from app.task_mirror where task_id = ?")
                .param(task.getId())
                .query(String.class)
                .list();
        identity.setAuthentication(task.getAssignee() == null ? "staff." + unit : task.getAssignee(), groups);
        try {
            worklist.complete(task.getId(), values);
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Long> counts(String sql) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
