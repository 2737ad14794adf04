package vn.kstthc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** Who gets which answer at which address. */
@IntegrationTest
class AccessTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

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
                "/v3/api-docs"
            })
    void programsWithoutCredentialsGet401(String path) throws Exception {
        var answer = get(path, null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Basic"));
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void scriptsOfABrowserGetNoChallengeThatOpensADialog() throws Exception {
        var answer = send(request("/api/cases", null).header("Sec-Fetch-Mode", "cors"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        var tasklist = get("/camunda/api/engine/engine/", null);
        assertThat(tasklist.statusCode()).isEqualTo(401);
        assertThat(tasklist.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app", "/app/cases", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/"})
    void peopleWhoAreNotSignedInAreLedToTheSignInPage(String path) throws Exception {
        var answer = get(path, null);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/login"));
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/login, 200",
        "/css/kstthc.css, 200",
        "/img/mark.svg, 200",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js, 200"
    })
    void everybodyMayOpen(String path, int status) throws Exception {
        assertThat(get(path, null).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vpub, /app, 200",
        "cv.so-tai-chinh, /app, 200",
        "cv.vpub, /api/no-such-thing, 404",
        "cv.vpub, /app/no-such-page, 404",
        "cv.vpub, /engine-rest/task, 200",
        "cv.vpub, /actuator/prometheus, 403",
        "cv.vpub, /actuator/metrics, 403",
        "gs.vpub, /actuator/prometheus, 200",
        "admin, /actuator/metrics, 200",
        "cv.vpub, /v3/api-docs, 200"
    })
    void basicCredentialsOpenWhatThePersonMay(String user, String path, int status) throws Exception {
        assertThat(get(path, user).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases", "/app", "/engine-rest/task"})
    void aWrongPasswordIs401(String path) throws Exception {
        var credentials = Base64.getEncoder().encodeToString("nobody:wrong".getBytes(StandardCharsets.UTF_8));
        var answer = send(request(path, null).header("Authorization", "Basic " + credentials));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path, String user) throws Exception {
        return send(request(path, user));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String user) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (user != null) {
            var credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return request;
    }
}
