package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.inspection.InspectionWalk.CHIEF;
import static vn.kstthc.inspection.InspectionWalk.DEPUTY;
import static vn.kstthc.inspection.InspectionWalk.LEADER;
import static vn.kstthc.inspection.InspectionWalk.MEMBER;
import static vn.kstthc.inspection.InspectionWalk.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.notification.DigestSection;
import vn.kstthc.plan.PlanWalk;
import vn.kstthc.shared.Tick;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.LeakSweep;
import vn.kstthc.workflow.LeakSweep.Hidden;

/**
 * An unannounced round, from its opening by the chief of the control office to the signed decision, is known to its team,
 * its signer and the leaders of the control office only: everybody else gets everywhere the answers of an installation
 * without it. No other test inspects these units, so their visits are named nowhere else.
 */
@IntegrationTest
class UnannouncedLeakTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final String INSPECTED = "ubnd-phuong-cam-thanh";
    private static final String ANOTHER = "ubnd-dac-khu-ly-son";
    private static final List<String> TITLES =
            List.of("Kiểm tra tại Ủy ban nhân dân phường Cẩm Thành", "Kiểm tra tại Ủy ban nhân dân đặc khu Lý Sơn");

    @LocalServerPort
    int port;

    @Autowired
    InspectionWalk walk;

    @Autowired
    PlanWalk plan;

    @Autowired
    @Qualifier("noticeSweep")
    Tick sweep;

    @Autowired
    List<DigestSection> digests;

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

    /**
     * Officer and leader of the inspected unit, officer and clerk of the control office, supervisor, administrator, an
     * officer of another unit, the Chairman when a Vice-Chairman signs.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cv.ubnd-phuong-cam-thanh",
                "ld.ubnd-phuong-cam-thanh",
                "cv.vpub",
                "vt.vpub",
                "gs.vpub",
                "admin",
                "cv.stc",
                "ct.ubnd-tinh"
            })
    void anOutsiderNoticesNothingUntilTheDecisionIsSigned(String outsider) throws Exception {
        assertNothingLeaksTo(LeakSweep.of(addresses, port, outsider)
                .also(boardOfInspections())
                .remember());
    }

    @Test
    void theAnonymousNoticesNothing() throws Exception {
        assertNothingLeaksTo(LeakSweep.ofAnonymous(addresses, port).remember());
    }

    /** Pages and lists of a signed plan with a row whose work are the inspections of the control office. */
    private String[] boardOfInspections() {
        var number = plan.draft(MONDAY.getYear(), PlanWalk.row("1", PlanWalk.due("2026-12-15"), PlanWalk.unit("vpub")));
        plan.follow(number, CaseType.INSPECTION);
        plan.approve(number, MONDAY);
        return Stream.of("", "/board", "/rows/1", "/obligations", "/results")
                .flatMap(page -> Stream.of("/app/plans/" + number + page, "/api/plans/" + number + page))
                .toArray(String[]::new);
    }

    private void assertNothingLeaksTo(LeakSweep leaks) throws Exception {
        var opened = open();
        leaks.assertNothingLeaks(hidden(opened, "Task_DraftSecretly"), words(opened));
        decide(opened);
        leaks.assertNothingLeaks(hidden(opened, "Task_AnnounceDecision"), words(opened));
        leaks.assertNothingLeaks(new Hidden(opened.visits().get(0)), words(opened));
    }

    @Test
    void onlyInsidersAreToldByNoticesLaddersAndDigests() {
        var opened = open();
        decide(opened);
        clock.advance(Duration.ofDays(40));
        while (sweep.tick(clock.now()) > 0) {}

        var insiders = Set.of(CHIEF, LEADER, MEMBER, DEPUTY);
        assertThat(told(opened.number())).isNotEmpty().isSubsetOf(insiders);
        assertThat(opened.visits()).allSatisfy(visit -> assertThat(told(visit)).isEmpty());
        var today = Zones.dateOf(clock.now());
        for (var digest : digests) {
            for (var recipient : digest.recipients(today)) {
                if (!insiders.contains(recipient)) {
                    assertThat(digest.lines(recipient, today).toString())
                            .as(recipient)
                            .doesNotContain(words(opened));
                }
            }
        }
    }

    private Opened open() {
        return walk.open(CHIEF, sample(InspectionKind.UNANNOUNCED, MONDAY, INSPECTED, ANOTHER));
    }

    private void decide(Opened opened) {
        walk.complete(
                opened.number(),
                "Task_DraftSecretly",
                CHIEF,
                InspectionWalk.secretDecision(DEPUTY, MONDAY, INSPECTED, ANOTHER));
        walk.sign(opened.number(), DEPUTY, MONDAY);
    }

    private Hidden hidden(Opened opened, String taskKey) {
        var task = walk.tasks(opened.number(), taskKey).get(0);
        var document = walk.letters(opened.number(), "inspection.decision").stream()
                .map(letter -> letter.id().toString())
                .findFirst()
                .orElse(Hidden.NO_ID);
        return new Hidden(opened.number(), document, task.getProcessInstanceId(), task.getId());
    }

    private static String[] words(Opened opened) {
        return Stream.of(List.of(opened.number()), opened.visits(), TITLES)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private List<String> told(String number) {
        return jdbc.sql("select distinct recipient from app.notice where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }
}
