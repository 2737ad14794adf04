package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.MovableClock;

@IntegrationTest
class DemoClockTest {

    private static final String PATH = "/api/demo/clock";

    @LocalServerPort
    int port;

    @Autowired
    Probe probe;

    @Autowired
    MovableClock clock;

    @Autowired
    ClockOffset offset;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from app.clock_offset").update();
    }

    @Test
    void movingForwardFiresTheTimersOnTheWayAndIsRemembered() {
        var number = probe.start();
        var instance = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getProcessInstanceId();
        assertThat(timers(instance)).isEqualTo(1);
        var before = clock.instant();

        var answer = admin().post(PATH, Map.of("advance", "P6D"));

        assertThat(answer.status()).isEqualTo(200);
        var now = OffsetDateTime.parse(answer.body().path("now").asText()).toInstant();
        assertThat(now)
                .isBetween(
                        before.plus(Duration.ofDays(6)),
                        before.plus(Duration.ofDays(6)).plusSeconds(60));
        assertThat(timers(instance)).isZero();
        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfter(before.plus(Duration.ofDays(6)));
        clock.offset(Duration.ZERO);
        offset.restore();
        assertThat(clock.instant()).isAfter(before.plus(Duration.ofDays(6)));
    }

    @Test
    void anInstantCanBeNamed() {
        var target = clock.instant().plus(Duration.ofHours(3));
        var answer = admin().post(PATH, Map.of("now", target.toString()));
        assertThat(answer.status()).isEqualTo(200);
        var read = OffsetDateTime.parse(admin().get(PATH).body().path("now").asText())
                .toInstant();
        assertThat(read).isBetween(target, target.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "now, 2020-01-01T00:00:00+07:00",
        "now, hôm qua",
        "advance, P-1D",
        "advance, mai",
        "advance, P9999D",
        "x, y"
    })
    void aWrongMoveIs400(String field, String value) {
        var before = clock.instant();
        var answer = admin().post(PATH, Map.of(field, value));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(clock.instant()).isBetween(before, before.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({"cv.vpub", "gs.vpub", "ct.ubnd-tinh"})
    void onlyAdministratorsMoveIt(String person) {
        assertThat(new EngineHttp(port, person)
                        .post(PATH, Map.of("advance", "P1D"))
                        .status())
                .isEqualTo(403);
        assertThat(new EngineHttp(port, person).get(PATH).status()).isEqualTo(403);
    }

    private long timers(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().count();
    }

    private EngineHttp admin() {
        return new EngineHttp(port, "admin");
    }
}
