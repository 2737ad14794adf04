package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.web.Caller;

/** The engine's own refusals speak Vietnamese at both doors, ours keep their text. */
@IntegrationTest
class EngineRefusalsTest {

    private static final String DENIED = "Bạn không có quyền thực hiện thao tác này.";
    private static final String ABSENT = "Không có mục này, hoặc bạn không được xem.";
    private static final String WRONG = "Yêu cầu chưa đúng, hãy kiểm tra nội dung gửi lên.";
    private static final String OTHER_TYPE = "Hệ thống không nhận kiểu dữ liệu này.";

    @LocalServerPort
    int port;

    @Autowired
    Probe probe;

    @Autowired
    TaskService tasks;

    @Test
    void aForeignTaskIsRefusedInVietnamese() throws Exception {
        var id = task();
        var foreigner = Caller.basic(port, Probe.FOREIGNER);
        assertRefused(foreigner.get("/engine-rest/task/" + id + "/form-variables"), 403, DENIED);
        assertRefused(foreigner.get("/engine-rest/task/" + id), 404, ABSENT);
    }

    @Test
    void assigningSomebodyElseIsRefusedInVietnamese() throws Exception {
        var answer = officer().json("/engine-rest/task/" + task() + "/assignee", "{\"userId\":\"ld.vpub\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).doesNotContain("The user").containsAnyOf("không được", "không có quyền");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"userId\":"})
    void aBodyThatCannotBeReadIsRefusedInVietnamese(String body) throws Exception {
        assertRefused(officer().json("/engine-rest/task", body), 400, WRONG);
    }

    @Test
    void anotherTypeOfContentIsRefusedInVietnamese() throws Exception {
        var officer = officer();
        var answer = officer.send(officer.request("/engine-rest/task")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));
        assertRefused(answer, 415, OTHER_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"PATCH, /engine-rest/task, 405", "GET, /engine-rest/nope, 404", "GET, /engine-rest/task?sortBy=x, 400"})
    void noRefusalOfTheEngineIsEnglish(String method, String path, int status) throws Exception {
        var admin = Caller.basic(port, "admin");
        var answer = admin.send(admin.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("HTTP 4", "Cannot").containsPattern("[ạầệịđươ]");
    }

    @Test
    void ourOwnTextStays() throws Exception {
        var answer = Caller.basic(port, Probe.FOREIGNER).json("/engine-rest/task/" + task() + "/complete", "{}");
        assertRefused(answer, 403, "Bạn không được giao việc này.");
    }

    @ParameterizedTest
    @CsvSource({"/task/nope, 404", "/task?sortBy=x, 400", "/process-definition/nope, 404"})
    void tasklistsDoorSpeaksVietnameseToo(String path, int status) throws Exception {
        var answer = Caller.session(port, Probe.OFFICER).get("/camunda/api/engine/engine/default" + path);
        assertRefused(answer, status, status == 404 ? ABSENT : WRONG);
    }

    @Test
    void anAnswerThatIsNoRefusalIsUntouched() throws Exception {
        var answer = officer().get("/engine-rest/task/count");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.count")).isNotNegative();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String text) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(message(answer)).isEqualTo(text);
    }

    private static String message(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.message");
    }

    private Caller officer() {
        return Caller.basic(port, Probe.OFFICER);
    }

    private String task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(probe.start())
                .taskDefinitionKey("Task_Fill")
                .singleResult()
                .getId();
    }
}
