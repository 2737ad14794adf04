package vn.kstthc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** Who gets which answer at which address. */
@IntegrationTest
class AccessTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases",
                "/api/no-such-thing",
                "/engine-rest/task",
                "/actuator/prometheus",
                "/actuator/metrics",
                "/actuator/env",
                "/v3/api-docs"
            })
    void programsWithoutCredentialsGet401(String path) throws Exception {
        var answer = Caller.anonymous(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Basic"));
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/feedback", "/api/demo/clock", "/engine-rest/task", "/api/no-such-thing"})
    void programsThatWriteWithoutCredentialsGet401Too(String path) throws Exception {
        assertThat(Caller.anonymous(port).json(path, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void scriptsOfABrowserGetNoChallengeThatOpensADialog() throws Exception {
        var fetch = Caller.anonymous(port).with("Sec-Fetch-Mode", "cors").get("/api/cases");
        assertThat(fetch.statusCode()).isEqualTo(401);
        assertThat(fetch.headers().firstValue("WWW-Authenticate")).isEmpty();
        var tasklist = Caller.anonymous(port).get("/camunda/api/engine/engine/");
        assertThat(tasklist.statusCode()).isEqualTo(401);
        assertThat(tasklist.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/app", "/app/cases", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/"})
    void peopleWhoAreNotSignedInAreLedToTheSignInPage(String path) throws Exception {
        var answer = Caller.anonymous(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/login",
                "/css/kstthc.css",
                "/img/mark.svg",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/vendor/bpmn-js/LICENSE"
            })
    void everybodyMayOpen(String path) throws Exception {
        assertThat(Caller.anonymous(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vpub, /app, 200",
        "cv.snv, /app, 200",
        "cv.vpub, /app/cases, 200",
        "cv.vpub, /api/cases, 200",
        "cv.vpub, /api/cases/PAKN-1999-000001, 404",
        "cv.vpub, /app/cases/PAKN-1999-000001, 404",
        "cv.vpub, /api/no-such-thing, 404",
        "cv.vpub, /app/no-such-page, 404",
        "cv.vpub, /engine-rest/task, 200",
        "cv.vpub, /v3/api-docs, 200",
        "cv.vpub, /actuator/prometheus, 403",
        "cv.vpub, /actuator/metrics, 403",
        "cv.snv, /actuator/metrics, 403",
        "cv.vpub, /engine-rest/process-definition/statistics, 403",
        "cv.vpub, /engine-rest/process-definition/%73tatistics, 403",
        "gs.vpub, /engine-rest/history/process-definition/any/statistics, 403",
        "admin, /engine-rest/history/process-definition/any/statistics, 403",
        "cv.vpub, /app/admin/notices, 403",
        "cv.vpub, /app/admin/organization, 403",
        "cv.vpub, /app/admin/staff, 403",
        "cv.vpub, /app/admin/calendar, 200",
        "cv.vpub, /app/admin/rules, 200",
        "cv.vpub, /app/admin/rules/ladders, 403",
        "ld.vpub, /app/admin/rules/ladders, 403",
        "cv.vpub, /app/admin/unit-work, 403",
        "cv.vpub, /app/admin/clock, 403",
        "cv.vpub, /api/notices?case=PAKN-1999-000001, 403",
        "cv.snv, /app/late, 403",
        "gs.vpub, /app/late, 200",
        "admin, /app/admin/organization, 200",
        "admin, /app/admin/calendar, 200",
        "admin, /app/admin/rules, 200",
        "admin, /app/admin/rules/ladders, 200",
        "admin, /app/admin/unit-work, 200",
        "gs.vpub, /actuator/prometheus, 200",
        "gs.vpub, /actuator/metrics, 200",
        "admin, /actuator/prometheus, 200",
        "admin, /app, 200"
    })
    void basicCredentialsOpenWhatThePersonMay(String user, String path, int status) throws Exception {
        assertThat(Caller.basic(port, user).get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vpub, /camunda/app/tasklist/default/, 200",
        "cv.vpub, /camunda/app/cockpit/default/, 403",
        "cv.vpub, /camunda/app/admin/default/, 403",
        "cv.vpub, /camunda/api/cockpit/plugin/base/default/process-definition/statistics, 403",
        "cv.snv, /camunda/app/cockpit/default/, 403",
        "ld.vpub, /camunda/app/cockpit/default/, 403",
        "gs.vpub, /camunda/app/cockpit/default/, 200",
        "gs.vpub, /camunda/api/engine/engine/default/process-definition/statistics, 200",
        "admin, /camunda/api/engine/engine/default/process-definition/statistics, 200",
        "cv.vpub, /camunda/api/engine/engine/default/process-definition/statistics, 403",
        "gs.vpub, /camunda/api/engine/engine/default/history/process-definition/any/statistics, 403",
        "admin, /camunda/api/engine/engine/default/history/case-definition/any/statistics, 403",
        "gs.vpub, /camunda/app/admin/default/, 403",
        "admin, /camunda/app/admin/default/, 200"
    })
    void theSessionOpensTheEnginesApplications(String user, String path, int status) throws Exception {
        var answer = Caller.session(port, user).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void anEncodedLetterIsNoWayAround() throws Exception {
        var officer = Caller.session(port, "cv.vpub");
        assertThat(officer.get("/camunda/api/%63ockpit/plugin/base/default/process-definition/statistics")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(officer.get("/camunda/app/%63ockpit/default/").statusCode()).isEqualTo(403);
        assertThat(officer.get("/%61ctuator/metrics").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases", "/app", "/engine-rest/task"})
    void aWrongPasswordIs401(String path) throws Exception {
        var answer = Caller.basic(port, "nobody", "wrong").get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void theSessionWorksEverywhere() throws Exception {
        var officer = Caller.session(port, "cv.vpub");
        assertThat(officer.get("/app").statusCode()).isEqualTo(200);
        assertThat(officer.get("/api/cases").statusCode()).isEqualTo(200);
        assertThat(officer.get("/engine-rest/task").statusCode()).isEqualTo(200);
    }

    @Test
    void camundasOwnSignInIsNoSecondDoor() throws Exception {
        var officer = Caller.session(port, "cv.vpub");
        var answer = officer.send(officer.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=admin&password=demo")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theDescriptionOfTheApiSaysWhatAReceiptNeedsAndAnswers() throws Exception {
        var description = Caller.basic(port, "cv.vpub").get("/v3/api-docs").body();
        assertThat(JsonPath.<Object>read(description, "$.paths['/api/feedback'].post.responses['201']"))
                .isNotNull();
        assertThat(JsonPath.<List<String>>read(description, "$.components.schemas.FeedbackRequest.required"))
                .containsExactlyInAnyOrder("channel", "receivedAt", "senderName", "subject", "content");
        assertThat(JsonPath.<Integer>read(
                        description, "$.components.schemas.FeedbackRequest.properties.content.maxLength"))
                .isEqualTo(20_000);
    }
}
