package vn.kstthc.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.Zones;
import vn.kstthc.web.Caller;

/** The late list and the report to the Chairman. */
@IntegrationTest
class LateListWebTest {

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Autowired
    LateListSection section;

    @LocalServerPort
    int port;

    private String late;
    private String hidden;

    @BeforeEach
    void open() {
        late = openLate(false);
        hidden = openLate(true);
    }

    @Test
    void theOfficeChiefSeesWhatIsLateWithoutRestrictedCases() throws Exception {
        var page = Caller.basic(port, "ld.vpub").get("/app/late?unit=stp").body();

        assertThat(page).contains(late, "Báo cáo Chủ tịch").doesNotContain(hidden);
        assertThat(Caller.basic(port, "gs.vpub").get("/app/late?unit=stp").body())
                .contains(late)
                .doesNotContain("<button class=\"primary\">Báo cáo Chủ tịch");
    }

    @Test
    void othersAreRefused() throws Exception {
        assertThat(Caller.anonymous(port).get("/api/late").statusCode()).isEqualTo(401);
        assertThat(Caller.basic(port, "cv.stp").get("/api/late").statusCode()).isEqualTo(403);
        assertThat(report("gs.vpub", late)).isEqualTo(403);
        assertThat(report("cv.vpub", late)).isEqualTo(403);
    }

    @Test
    void theReportTellsTheChairmanOnceADayAndLeavesALineInTheTimeline() throws Exception {
        assertThat(report("ld.vpub", late)).isEqualTo(200);
        assertThat(report("ld.vpub", late)).isEqualTo(200);

        var notices = new ObjectMapper()
                .readTree(Caller.basic(port, "gs.vpub")
                        .get("/api/notices?case=" + late)
                        .body());
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).get("recipient").asText()).isEqualTo("ct.ubnd-tinh");
        assertThat(notices.get(0).get("kind").asText()).isEqualTo("LATE_LIST");
        assertThat(Caller.basic(port, "ld.vpub").get("/api/cases/" + late).body())
                .containsOnlyOnce("Báo cáo Chủ tịch");
    }

    @Test
    void theButtonOfThePageReportsTheChosenCases() throws Exception {
        var chief = Caller.session(port, "ld.vpub");
        var token = Caller.token(chief.get("/app/late"));

        assertThat(chief.form("/app/late/report-to-chair", token, Map.of("cases", late))
                        .statusCode())
                .isEqualTo(302);

        assertThat(chief.get("/app/late").body()).contains("Đã báo cáo Chủ tịch 1 hồ sơ");
    }

    @Test
    void aCaseThatIsNotLateCannotBeReported() throws Exception {
        assertThat(report("ld.vpub", "PAKN-1999-000001")).isEqualTo(400);
        assertThat(report("ld.vpub", hidden)).isEqualTo(400);
    }

    @Test
    void theChiefGetsTheListDailyAndTheChairmanOnMondays() {
        var monday = LocalDate.of(2026, 11, 23);

        assertThat(section.recipients(monday)).containsExactlyInAnyOrder("ld.vpub", "ct.ubnd-tinh");
        assertThat(section.recipients(monday.plusDays(1))).containsExactly("ld.vpub");
        assertThat(section.lines("ld.vpub", monday))
                .extracting(line -> line.caseNumber())
                .contains(late)
                .doesNotContain(hidden);
    }

    @Test
    void totalsAndPagesCountOnlyWhatTheReaderMaySee() throws Exception {
        var unit = "unit-" + UUID.randomUUID();
        openLate(false, unit);
        openLate(true, unit);
        openLate(false, unit);

        var json = new ObjectMapper();
        var first = json.readTree(Caller.basic(port, "gs.vpub")
                .get("/api/late?size=1&unit=" + unit)
                .body());
        var beyond = json.readTree(Caller.basic(port, "gs.vpub")
                .get("/api/late?size=1&page=2&unit=" + unit)
                .body());

        assertThat(first.at("/page/totalElements").asInt()).isEqualTo(2);
        assertThat(first.at("/page/totalPages").asInt()).isEqualTo(2);
        assertThat(first.get("content")).hasSize(1);
        assertThat(beyond.get("content")).isEmpty();
        assertThat(Caller.basic(port, "ld.vpub").get("/app/late?unit=" + unit).body())
                .containsOnlyOnce(unit + " (2)");
    }

    @Test
    void whoIsAdmittedToARestrictedCaseIsToldOfItInTheDigest() {
        files.admit(hidden, "ld.vpub");

        assertThat(section.lines("ld.vpub", LocalDate.of(2026, 11, 24)))
                .extracting(line -> line.caseNumber())
                .contains(hidden);
        assertThat(section.lines("ct.ubnd-tinh", LocalDate.of(2026, 11, 23)))
                .extracting(line -> line.caseNumber())
                .contains(late)
                .doesNotContain(hidden);
    }

    private int report(String user, String number) throws Exception {
        var body = new ObjectMapper().writeValueAsString(Map.of("cases", List.of(number)));
        return Caller.basic(port, user).json("/api/late/report-to-chair", body).statusCode();
    }

    private String openLate(boolean restricted) {
        return openLate(restricted, "stp");
    }

    private String openLate(boolean restricted, String unit) {
        var today = Zones.dateOf(clock.now());
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken("cv.stp", null, List.of()));
        try {
            return transactions.execute(status -> {
                var number = files.open(new NewCase(
                        CaseType.FEEDBACK, "Thử việc quá hạn", "stp", Zones.startOf(today.minusDays(60)), restricted));
                deadlines.start(new DeadlineStart(number, "", "forward", "D12", today.minusDays(60), unit));
                return number;
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
