package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.notification.DigestSection;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.LeakSweep.Hidden;

/**
 * A restricted case and what moves in it leak to nobody but its insiders. Every reading address of the application and
 * of the engine is asked before and after the case appears: outsiders get the same answers as without it.
 */
@IntegrationTest
class RestrictedCaseTest {

    private static final String OPENER = "ld.vpub";
    private static final String MEMBER = "cv.stp";

    @LocalServerPort
    int port;

    @Autowired
    Probe probe;

    @Autowired
    ActingAs acting;

    @Autowired
    CaseFiles files;

    @Autowired
    OutsideFacts outside;

    @Autowired
    Documents documents;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    @Qualifier("noticeSweep")
    Tick sweep;

    @Autowired
    List<DigestSection> digests;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private final String title = "Việc kín " + UUID.randomUUID();

    @BeforeEach
    void deploy() {
        probe.deploy();
    }

    /** Of a unit that takes part, and who sees all other cases; every other role is swept with a real unannounced inspection. */
    @ParameterizedTest
    @ValueSource(strings = {"cv.snv", "gs.vpub"})
    void anOutsiderGetsEverywhereTheAnswersOfAnInstallationWithoutTheCase(String outsider) throws Exception {
        tell();
        var leaks = LeakSweep.of(addresses, port, outsider).remember();
        var secret = open("snv");
        tell();
        assertThat(told(secret.number()))
                .as("what the log of notices must not show")
                .isNotEmpty();
        leaks.assertNothingLeaks(secret, secret.number(), title);
    }

    @Test
    void theAnonymousGetsNothing() throws Exception {
        var leaks = LeakSweep.ofAnonymous(addresses, port).remember();
        var secret = open("snv");
        leaks.assertNothingLeaks(secret, secret.number(), title);
    }

    @Test
    void insidersWorkInTheEngineAsInAnyOtherCase() throws Exception {
        var secret = open("stp");
        var member = Caller.session(port, MEMBER);

        assertThat(member.get("/engine-rest/task?processInstanceBusinessKey=" + secret.number())
                        .body())
                .contains(secret.task());
        assertThat(member.get("/api/cases/" + secret.number()).body()).contains(title);
        var answer = new EngineHttp(port, MEMBER)
                .post("/engine-rest/task/" + secret.task() + "/complete", EngineHttp.variables(Probe.valid()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(tenants.tablesOf(secret.number())).contains("act_ru_execution", "act_ru_task", "act_hi_procinst");
    }

    @Test
    void anOutsiderNeitherTakesNorCompletesATaskThatIsOfferedToHisUnit() {
        var secret = open("snv");
        var outsider = new EngineHttp(port, "cv.snv");
        var task = "/engine-rest/task/" + secret.task();

        assertThat(outsider.post(task + "/claim", Map.of("userId", "cv.snv")).status())
                .isIn(403, 404, 500);
        assertThat(outsider.post(task + "/complete", EngineHttp.variables(Probe.valid()))
                        .status())
                .isIn(403, 404, 500);
        var open = tasks.createTaskQuery().taskId(secret.task()).singleResult();
        assertThat(open.getAssignee()).isNull();
        assertThat(probe.rows(secret.number())).isEmpty();
    }

    @Test
    void whoIsGivenATaskByAnInsiderBecomesOne() {
        var secret = open("snv");
        acting.run("admin", () -> assertThat(files.visible(secret.number())).isFalse());

        transactions.executeWithoutResult(t -> tasks.setAssignee(secret.task(), "cv.snv"));

        acting.run("cv.snv", () -> assertThat(files.visible(secret.number())).isTrue());
        assertThat(new EngineHttp(port, "cv.snv")
                        .post("/engine-rest/task/" + secret.task() + "/complete", EngineHttp.variables(Probe.valid()))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void onlyInsidersAreToldByNoticesLaddersAndDigests() {
        var secret = open("snv");
        clock.advance(Duration.ofDays(12));
        tell();

        assertThat(told(secret.number())).isNotEmpty().isSubsetOf(OPENER, MEMBER);
        var today = Zones.dateOf(clock.now());
        for (var digest : digests) {
            for (var recipient : digest.recipients(today)) {
                if (!Set.of(OPENER, MEMBER).contains(recipient)) {
                    assertThat(digest.lines(recipient, today).toString())
                            .as(recipient)
                            .doesNotContain(secret.number());
                }
            }
        }
    }

    @Test
    void onceAnnouncedItIsSeenLikeAnyOtherCaseWithAllThatHappened() throws Exception {
        var secret = open("snv");
        transactions.executeWithoutResult(t -> {
            files.restrict(secret.number(), false);
            runtime.setVariable(secret.instance(), "touched", "in the same transaction");
        });

        assertThat(tenants.tablesOf(secret.number())).isEmpty();
        var supervisor = Caller.session(port, "gs.vpub");
        assertThat(supervisor
                        .get("/engine-rest/process-instance?businessKey=" + secret.number())
                        .body())
                .contains(secret.instance());
        assertThat(supervisor
                        .get("/engine-rest/history/process-instance?processInstanceBusinessKey=" + secret.number())
                        .body())
                .contains(secret.instance());
        assertThat(new EngineHttp(port, "cv.snv")
                        .post("/engine-rest/task/" + secret.task() + "/complete", EngineHttp.variables(Probe.valid()))
                        .status())
                .isEqualTo(204);
        assertThat(tenants.tablesOf(secret.number())).isEmpty();
    }

    @Test
    void aCaseThatBecomesRestrictedLaterIsHiddenFromThenOn() throws Exception {
        var secret = open("snv");
        transactions.executeWithoutResult(t -> files.restrict(secret.number(), false));
        assertThat(tenants.tablesOf(secret.number())).isEmpty();
        transactions.executeWithoutResult(t -> files.restrict(secret.number(), true));

        assertThat(tenants.tablesOf(secret.number())).contains("act_ru_execution", "act_ru_task", "act_hi_procinst");
        assertThat(Caller.session(port, "gs.vpub")
                        .get("/engine-rest/process-instance?businessKey=" + secret.number())
                        .body())
                .isEqualTo("[]");
    }

    private void tell() {
        while (sweep.tick(clock.now()) > 0) {}
    }

    private List<String> told(String number) {
        return jdbc.sql("select distinct recipient from app.notice where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    /** With a task offered to the unit, an overdue deadline, an incident, a file, an outside fact, and a link. */
    private Hidden open(String unit) {
        var opened = acting.call(OPENER, () -> transactions.execute(t -> openIn(unit)));
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(opened.caseNumber())
                .singleResult();
        management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .list()
                .forEach(job -> management.setJobRetries(job.getId(), 0));
        return new Hidden(opened.caseNumber(), opened.id().toString(), task.getProcessInstanceId(), task.getId());
    }

    private StoredDocument openIn(String unit) {
        var number = files.open(new NewCase(CaseType.INSPECTION, title, "vpub", clock.now(), true));
        files.join(number, unit, PartyRole.COORDINATING);
        files.admit(number, MEMBER);
        outside.owe(number, "casefile.stage.opened", "casefile.stage.opened");
        var anchor = Zones.dateOf(clock.now()).minusDays(20);
        deadlines.start(new DeadlineStart(number, "", "check", "F-CHECK", anchor, unit));
        processes.start("probe", number, Probe.variables(unit, "", probe.due()));
        return documents.store(number, "upload", title + ".txt", false, text(title));
    }

    /** What is said of a case from which a restricted one was made, to those who see only the former. */
    @Test
    void aLinkFromACaseThatOthersSeeIsShownToInsidersOnly() {
        var secret = open("snv");
        var known = acting.call(
                OPENER,
                () -> transactions.execute(t -> {
                    var number = files.open(new NewCase(CaseType.INSPECTION, "Việc chung", "vpub", clock.now(), false));
                    files.link(secret.number(), number, "casefile.timeline.opened");
                    return number;
                }));

        acting.run(OPENER, () -> assertThat(files.links(known)).hasSize(1));
        acting.run("cv.vpub", () -> {
            assertThat(files.links(known)).isEmpty();
            assertThat(files.timeline(known).toString()).doesNotContain(secret.number());
        });
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
