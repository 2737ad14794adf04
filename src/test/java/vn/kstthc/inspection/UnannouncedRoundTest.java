package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.inspection.InspectionWalk.CHAIR;
import static vn.kstthc.inspection.InspectionWalk.CHIEF;
import static vn.kstthc.inspection.InspectionWalk.DEPUTY;
import static vn.kstthc.inspection.InspectionWalk.LEADER;
import static vn.kstthc.inspection.InspectionWalk.MEMBER;
import static vn.kstthc.inspection.InspectionWalk.OFFICER;
import static vn.kstthc.inspection.InspectionWalk.finding;
import static vn.kstthc.inspection.InspectionWalk.sample;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.document.Documents;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.EngineHttp;
import vn.kstthc.workflow.Tenants;

/** An unannounced round: insiders of any unit work on it as on any other, and announcing opens it visit by visit. */
@IntegrationTest
class UnannouncedRoundTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @LocalServerPort
    int port;

    @Autowired
    InspectionWalk walk;

    @Autowired
    InspectionRemediation remediation;

    @Autowired
    CaseFiles files;

    @Autowired
    Documents documents;

    @Autowired
    ActingAs acting;

    @Autowired
    Tenants tenants;

    @Autowired
    TestClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void insidersSeeAndOutsidersDoNot() {
        var opened = walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt"));
        var round = opened.number();
        var visit = opened.visits().get(0);
        assertThat(List.of(OFFICER, CHIEF, LEADER, MEMBER))
                .allMatch(person -> walk.sees(person, round) && walk.sees(person, visit));
        assertThat(List.of("cv.sgddt", "ld.sgddt", "gs.vpub", "admin", "vt.vpub", CHAIR, DEPUTY))
                .noneMatch(person -> walk.sees(person, round) || walk.sees(person, visit));
        assertThat(walk.task(round, "Task_DraftSecretly").getAssignee()).isEqualTo(OFFICER);

        walk.complete(round, "Task_DraftSecretly", OFFICER, InspectionWalk.secretDecision(DEPUTY, MONDAY, "sgddt"));
        assertThat(walk.sees(DEPUTY, round) && walk.sees(DEPUTY, visit)).isTrue();
        assertThat(walk.sees(CHAIR, round)).isFalse();
        assertThat(walk.task(round, "Task_SignDecision").getAssignee()).isEqualTo(DEPUTY);
        walk.sign(round, DEPUTY, MONDAY);
        assertThat(walk.running(visit)).isFalse();
        assertThat(walk.sees("ld.sgddt", visit)).isFalse();
    }

    @Test
    void whoIsReplacedInTheTeamKnowsOfItNoMore() {
        var opened = walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt"));
        var draft = InspectionWalk.secretDecision(DEPUTY, MONDAY, "sgddt");
        draft.put("members", List.of("cv.sct"));
        walk.complete(opened.number(), "Task_DraftSecretly", OFFICER, draft);
        assertThat(List.of(opened.number(), opened.visits().get(0))).allSatisfy(number -> {
            assertThat(walk.sees("cv.sct", number)).isTrue();
            assertThat(walk.sees(LEADER, number)).isTrue();
            assertThat(walk.sees(CHIEF, number)).isTrue();
            assertThat(walk.sees(MEMBER, number)).isFalse();
        });
    }

    /** Through the doors that Tasklist uses, by people of the committee and of other units. */
    @Test
    void signerLeaderAndMemberDoTheirTasksInTasklist() throws Exception {
        var round = walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt", "sct"))
                .number();
        walk.complete(
                round, "Task_DraftSecretly", OFFICER, InspectionWalk.secretDecision(DEPUTY, MONDAY, "sgddt", "sct"));
        submit(
                DEPUTY,
                walk.task(round, "Task_SignDecision"),
                Map.of("signed", "YES", "signer", DEPUTY, "signedOn", MONDAY.toString()));

        var announcements = walk.tasks(round, "Task_AnnounceDecision");
        for (var person : List.of(LEADER, MEMBER)) {
            var task = announcements.get(List.of(LEADER, MEMBER).indexOf(person));
            var caller = Caller.session(port, person);
            assertThat(caller.get("/engine-rest/task?candidateGroup=team." + round)
                            .body())
                    .contains(task.getId());
            assertThat(new EngineHttp(port, person)
                            .get(unitsFilter(caller))
                            .body()
                            .toString())
                    .contains(task.getId());
            assertThat(caller.get("/app?view=UNITS").body()).contains(round);
            assertThat(caller.get("/app/cases/" + round).body()).contains("Quyết định thành lập Đoàn kiểm tra");
            claim(person, task);
            submit(person, task, Map.of("announcedOn", MONDAY.toString()));
        }
        assertThat(walk.openKeys(round)).isEmpty();
    }

    @Test
    void aMemberOfAnotherUnitWorksOnTheCaseAndAddsFiles() {
        var round =
                walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt")).number();
        acting.run(MEMBER, () -> {
            assertThat(files.worksOn(round)).isTrue();
            assertThat(documents.mayUpload(round)).isTrue();
            documents.store(
                    round,
                    "upload",
                    "tin-bao.txt",
                    false,
                    new ByteArrayInputStream("Tin báo".getBytes(StandardCharsets.UTF_8)));
        });
    }

    @Test
    void announcingOpensFirstTheVisitThenWithTheLastTheRound() throws Exception {
        var opened = walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt", "sct"));
        var round = opened.number();
        var first = opened.visits().get(0);
        var second = opened.visits().get(1);
        signed(round, "sgddt", "sct");

        announce(round, first);
        assertThat(List.of("cv.sgddt", "gs.vpub", "vt.vpub")).allMatch(person -> walk.sees(person, first));
        assertThat(List.of("cv.sgddt", "ld.sct", "gs.vpub", "vt.vpub"))
                .noneMatch(person -> walk.sees(person, second) || walk.sees(person, round));
        var page = Caller.session(port, "ld.sgddt").get("/app/cases/" + first);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Kiểm tra tại Sở Giáo dục và Đào tạo").doesNotContain(second, round);

        announce(round, second);
        assertThat(List.of("cv.sct", "gs.vpub")).allMatch(person -> walk.sees(person, second));
        assertThat(List.of("gs.vpub", "cv.vpub", CHAIR)).allMatch(person -> walk.sees(person, round));
        assertThat(tenants.tablesOf(round)).isEmpty();
        var supervisor = Caller.session(port, "gs.vpub");
        for (var path :
                List.of("process-instance?businessKey=", "history/process-instance?processInstanceBusinessKey=")) {
            assertThat(supervisor.get("/engine-rest/" + path + round).body()).contains(round);
        }
        assertThat(supervisor
                        .get("/engine-rest/history/task?processInstanceBusinessKey=" + round)
                        .body())
                .isNotEqualTo("[]");
    }

    @Test
    void onceAnnouncedTasksTimersAndTheRoundGoOnToTheirEnd() {
        var opened = walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt"));
        var round = opened.number();
        var visit = opened.visits().get(0);
        signed(round, "sgddt");
        announce(round, visit);
        assertThat(walk.openKeys(visit)).containsExactly("Task_InspectUnit");
        var due = MONDAY.plusDays(30);
        walk.concluded(visit, finding("Chưa niêm yết thủ tục.", due));

        clock.set(due.plusDays(1), LocalTime.of(9, 0));
        walk.fireTimer(visit, "BoundaryEvent_RemedyOverdue");
        assertThat(walk.kinds(visit)).contains("inspection.timeline.overdue");
        var item = remediation.items(visit).get(0);
        walk.remedy(visit, item, "sgddt", due.plusDays(1));
        walk.confirm(visit, item, Map.of("confirmed", "YES"));
        walk.finish(round, due.plusDays(1));
        assertThat(walk.outcome(round)).isEqualTo("inspection.outcome.reported");
        assertThat(List.of(round, visit))
                .allSatisfy(number -> assertThat(tenants.tablesOf(number)).isEmpty());
    }

    private void signed(String round, String... units) {
        walk.complete(round, "Task_DraftSecretly", OFFICER, InspectionWalk.secretDecision(DEPUTY, MONDAY, units));
        walk.sign(round, DEPUTY, MONDAY);
    }

    private void announce(String round, String visit) {
        var task = walk.tasks(round, "Task_AnnounceDecision").stream()
                .filter(open -> visit.equals(walk.variable(open, "subject")))
                .findFirst()
                .orElseThrow();
        walk.complete(task, LEADER, Map.of("announcedOn", MONDAY.toString()));
    }

    /** The list "Việc của đơn vị" of Tasklist. */
    private static String unitsFilter(Caller caller) throws Exception {
        var filters = caller.get(
                        "/engine-rest/filter?name=" + URLEncoder.encode("Việc của đơn vị", StandardCharsets.UTF_8))
                .body();
        return "/engine-rest/filter/" + JsonPath.<String>read(filters, "$[0].id") + "/list";
    }

    private void claim(String person, Task task) {
        var answer = new EngineHttp(port, person)
                .post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", person));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    private void submit(String person, Task task, Map<String, Object> values) {
        var answer = new EngineHttp(port, person)
                .post("/engine-rest/task/" + task.getId() + "/submit-form", EngineHttp.variables(values));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        walk.runJobs();
    }
}
