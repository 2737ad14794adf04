package vn.kstthc.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.web.Caller;

/** Leaders suspend, resume and extend the deadlines of a case, by its page and by JSON. */
@IntegrationTest
class CaseDeadlinesWebTest {

    private static final LocalDate START = LocalDate.of(2026, 10, 5);
    private static final String PAUSE = "{\"on\":\"2026-10-06\",\"reason\":\"Chờ bổ sung\",\"ground\":\"Quy chế\"}";
    private static final String MORE = "{\"amount\":2,\"reason\":\"Việc phức tạp\",\"ground\":\"Quy chế\"}";

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private String number = "";
    private long id;

    @BeforeEach
    void aCaseWithADeadlineOfTheUnit() {
        clock.set(START.plusDays(1), LocalTime.of(9, 0));
        number = files.open(new NewCase(CaseType.INSPECTION, "Thử đổi thời hạn", "snv", clock.now(), false));
        id = deadlines
                .start(new DeadlineStart(number, "", "prepare", "D08", START, "snv"))
                .id();
    }

    private int act(String user, String act, String body) throws Exception {
        return Caller.basic(port, user)
                .json("/api/cases/" + number + "/deadlines/" + id + "/" + act, body)
                .statusCode();
    }

    private JsonNode deadline() throws Exception {
        var body = Caller.basic(port, "gs.vpub").get("/api/cases/" + number).body();
        return new ObjectMapper().readTree(body).get("deadlines").get(0);
    }

    @Test
    void theHeadOfTheUnitStopsTheClockAndLetsItRunAgain() throws Exception {
        assertThat(deadline().get("due").asText()).isEqualTo("2026-10-19");
        assertThat(act("ld.snv", "suspend", PAUSE)).isEqualTo(200);
        assertThat(deadline().get("state").asText()).isEqualTo("SUSPENDED");
        assertThat(act("ld.snv", "suspend", PAUSE)).isEqualTo(409);

        clock.set(START.plusDays(4), LocalTime.of(9, 0));
        assertThat(act("ld.snv", "resume", "{\"on\":\"2026-10-09\",\"reason\":\"Đã bổ sung\"}"))
                .isEqualTo(200);
        assertThat(deadline().get("due").asText()).isEqualTo("2026-10-22");
        assertThat(Caller.basic(port, "gs.vpub").get("/api/cases/" + number).body())
                .contains("Tạm dừng thời hạn")
                .contains("Tiếp tục thời hạn")
                .contains("Chờ bổ sung");
    }

    @Test
    void theOfficeChiefExtendsAndIsTheApprover() throws Exception {
        assertThat(act("ld.vpub", "extend", MORE)).isEqualTo(200);

        assertThat(deadline().get("due").asText()).isEqualTo("2026-10-21");
        assertThat(deadline().get("explanation").toString()).contains("Việc phức tạp", "người duyệt: ld.vpub");
    }

    @Test
    void nobodyElseMayAndAForeignUnitSeesNoCase() throws Exception {
        assertThat(act("cv.snv", "extend", MORE)).isEqualTo(403);
        assertThat(act("cv.vpub", "suspend", PAUSE)).isEqualTo(403);
        assertThat(act("ld.stc", "extend", MORE)).isEqualTo(404);
        assertThat(Caller.anonymous(port)
                        .json("/api/cases/" + number + "/deadlines/" + id + "/extend", MORE)
                        .statusCode())
                .isIn(401, 403);
        id = 0;
        assertThat(act("ld.snv", "extend", MORE)).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsNamedByField() throws Exception {
        var answer = Caller.basic(port, "ld.snv")
                .json("/api/cases/" + number + "/deadlines/" + id + "/extend", "{\"amount\":0}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"amount\"", "\"reason\"", "\"ground\"");
        assertThat(act("ld.snv", "suspend", "{\"reason\":\"x\",\"ground\":\"y\"}"))
                .isEqualTo(400);
        assertThat(act("ld.snv", "suspend", "{\"on\":\"hôm qua\"}")).isEqualTo(400);
        deadlines.cancel(number, "", "prepare", "thôi");
        assertThat(act("ld.snv", "extend", MORE)).isEqualTo(409);
    }

    @Test
    void theCasePageOffersTheFormsToLeadersOnly() throws Exception {
        var head = Caller.session(port, "ld.snv");
        var page = head.get("/app/cases/" + number);
        assertThat(page.body()).contains("/deadlines/" + id + "/suspend", "/deadlines/" + id + "/extend");
        assertThat(Caller.basic(port, "cv.snv").get("/app/cases/" + number).body())
                .doesNotContain("/deadlines/" + id);

        var path = "/app/cases/" + number + "/deadlines/" + id;
        var order = Map.of("on", "2026-10-06", "reason", "Chờ ý kiến", "ground", "Quy chế");
        assertThat(head.form(path + "/suspend", Caller.token(page), order).statusCode())
                .isEqualTo(302);
        assertThat(head.get("/app/cases/" + number).body())
                .contains("Đã ghi nhận thay đổi thời hạn", "Chờ ý kiến", "/deadlines/" + id + "/resume");
        var early = Map.of("on", "2026-10-01", "reason", "Xong");
        assertThat(head.form(path + "/resume", Caller.token(page), early).statusCode())
                .isEqualTo(302);
        assertThat(head.get("/app/cases/" + number).body()).contains("lần tạm dừng, tiếp tục gần nhất");
    }
}
