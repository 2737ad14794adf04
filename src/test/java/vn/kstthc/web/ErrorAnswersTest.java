package vn.kstthc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.shared.MovableClock;

/** Every refusal has the right status and a clear Vietnamese text, in JSON for programs and as a page for people. */
@IntegrationTest
class ErrorAnswersTest {

    private static final int OVER_A_MEGABYTE = 1024 * 1024 + 1;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    Caller officer;

    @BeforeEach
    void signIn() {
        officer = Caller.basic(port, "cv.vpub");
    }

    @ParameterizedTest
    @CsvSource({"page=-1, page", "size=0, size", "size=1000, size", "page=x, page", "type=NONE, type", "sort=up, sort"})
    void aBadFilterIsNamed(String query, String field) throws Exception {
        var answer = officer.get("/api/cases?" + query);
        assertProblem(answer, 400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].message"))
                .noneMatch(String::isBlank);
    }

    @Test
    void anUnknownValueTellsWhatMayBeChosen() throws Exception {
        var answer = officer.get("/api/cases?type=NONE");
        assertThat(answer.body())
                .contains("FEEDBACK")
                .contains("Chọn một trong")
                .doesNotContain("vn.kstthc");
    }

    @Test
    void theCharacterZeroIs400AndNoFailure() throws Exception {
        assertProblem(officer.get("/api/cases?q=%00"), 400);
        assertProblem(officer.get("/api/cases?unit=a%00b"), 400);
        assertThat(officer.get("/app/cases?q=%00").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channel    | {\"channel\": 0}",
                "channel    | {\"channel\": \"direct\"}",
                "receivedAt | {\"receivedAt\": 1763600000}",
                "receivedAt | {\"receivedAt\": \"2026-11-20T08:00:00\"}",
                "subject    | {\"subject\": 5}",
                "subject    | {\"subject\": true}",
                "content    | {\"content\": [\"x\"]}",
                "senderFone | {\"senderFone\": \"0905000000\"}"
            })
    void aBodyOfWrongTypesOrWithUnknownFieldsIsNamed(String field, String body) throws Exception {
        var answer = officer.json("/api/feedback", body);
        assertProblem(answer, 400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
    }

    @Test
    void aFieldGivenTwiceIs400() throws Exception {
        assertProblem(officer.json("/api/feedback", "{\"channel\": \"POST\", \"channel\": \"DIRECT\"}"), 400);
    }

    @Test
    void aMissingCaseIs404() throws Exception {
        assertProblem(officer.get("/api/cases/PAKN-1999-000001"), 404);
    }

    @Test
    void aWrongMethodIs405AndNamesTheRightOnes() throws Exception {
        var answer = officer.json("/api/cases", "{}");
        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void anAnnouncedBodyOverTheLimitIs413() throws Exception {
        assertProblem(officer.json("/api/cases", " ".repeat(OVER_A_MEGABYTE)), 413);
    }

    @Test
    void aBodyThatTellsNoLengthIsCountedWhileRead() throws Exception {
        var body = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(" ".repeat(OVER_A_MEGABYTE).getBytes(StandardCharsets.UTF_8)));
        var answer = officer.send(officer.request("/api/feedback")
                .header("Content-Type", "application/json")
                .POST(body));
        assertProblem(answer, 413);
    }

    @Test
    void aBodyFarOverTheLimitStillGetsItsAnswer() throws Exception {
        assertProblem(officer.json("/api/feedback", " ".repeat(8 * OVER_A_MEGABYTE)), 413);
    }

    @Test
    void aBodyThatIsNoJsonIs400() throws Exception {
        assertProblem(officer.json("/api/feedback", "{\"channel\":"), 400);
    }

    @Test
    void anUnknownValueInABodyNamesItsField() throws Exception {
        var answer = officer.json("/api/feedback", "{\"channel\":\"PIGEON\"}");
        assertProblem(answer, 400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .contains("channel");
    }

    @Test
    void aBodyOfAnotherTypeIs415() throws Exception {
        assertProblem(
                officer.send(officer.request("/api/feedback")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("a,b"))),
                415);
    }

    @Test
    void anAnswerInAnotherFormatIs406() throws Exception {
        var answer = officer.with("Accept", "text/csv").get("/api/cases");
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"/app/no-such-page, 404", "/app/cases/PAKN-1999-000001, 404", "/app/cases?page=-1, 400"})
    void peopleGetAPageInVietnamese(String path, int status) throws Exception {
        var answer = officer.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("lang=\"vi\"").contains("Về trang chủ");
    }

    /** No client library sends such an address, so it is written by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/engine/engine/default/task/x;a=%", "/api/cases/x;a=%", "/engine-rest/task;%"})
    void anUndecodableAddressIs400(String path) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isNotBlank();
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotBlank();
    }

    @Test
    void theErrorPageStandsWhileNobodyIsTheControlOffice() throws Exception {
        new TestClock(clock).set(Instant.parse("1999-05-03T02:00:00Z"));
        var answer = officer.get("/app/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<nav", "</html>");
    }
}
