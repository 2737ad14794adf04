package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** What the engine's REST promises and refuses, over HTTP, with Vietnamese reasons. */
@IntegrationTest
class EngineRestTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @LocalServerPort
    int port;

    @Autowired
    Probe probe;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void aWrongFormIs400WithAVietnameseReasonAndTheTaskStaysOpen(String door) {
        var number = probe.start();
        var id = task(number);

        var answer = officer().post(at(id, door), EngineHttp.variables(Map.of("amount", 99)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("Tiêu đề: bắt buộc nhập.").contains("Số lượng: giá trị lớn nhất là 10.");
        assertThat(task(number)).isEqualTo(id);
        assertThat(probe.rows(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void theSecondToCompleteIsToldThatItIsDone(String door) {
        var number = probe.start();
        var id = task(number);

        assertThat(officer()
                        .post(at(id, door), EngineHttp.variables(Probe.valid()))
                        .status())
                .isEqualTo(204);
        var second = officer().post(at(id, door), EngineHttp.variables(Probe.valid()));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).contains("đã được xử lý");
    }

    @Test
    void ofFourAtOnceOneSucceedsAndTheDomainActsOnce() throws Exception {
        var number = probe.start();
        var id = task(number);
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> complete = () -> officer()
                    .post(at(id, "complete"), EngineHttp.variables(Probe.valid()))
                    .status();
            var statuses = pool
                    .invokeAll(IntStream.range(0, 4).mapToObj(i -> complete).toList())
                    .stream()
                    .map(f -> {
                        try {
                            return f.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.toList());
            assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409, 409);
        } finally {
            pool.shutdown();
        }
        assertThat(probe.rows(number)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, bpmnError", "POST, bpmnEscalation", "POST, resolve", "POST, delegate",
        "POST, variables", "POST, localVariables", "PUT, variables/stored", "PUT, localVariables/stored",
        "DELETE, variables/stored", "POST, identity-links", "POST, assignee"
    })
    void theWaysAroundTheFormAreClosed(String method, String door) {
        var number = probe.start();
        var id = task(number);
        var body = Map.of(
                "errorCode",
                "x",
                "escalationCode",
                "x",
                "userId",
                "ld.vpub",
                "type",
                "candidate",
                "modifications",
                Map.of("stored", Map.of("value", "after")),
                "value",
                "after");

        assertThat(officer().call(method, at(id, door), body).status()).isEqualTo(403);
        assertThat(task(number)).isEqualTo(id);
        assertThat(runtime.getVariable(instance(number), "stored")).isEqualTo("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bpmnError", "bpmnEscalation", "resolve", "variables/stored"})
    void evenForAdministrators(String door) {
        var number = probe.start();
        var id = task(number);
        var method = door.contains("/") ? "PUT" : "POST";

        var answer = new EngineHttp(port, "admin")
                .call(method, at(id, door), Map.of("errorCode", "x", "escalationCode", "x", "value", "after"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(task(number)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vpub, /process-definition/key/probe/start",
        "admin, /process-definition/key/probe/start",
        "admin, /message",
        "admin, /process-definition/key/probe-child/submit-form"
    })
    void aProcessCannotBeStartedWithoutACase(String person, String path) {
        probe.deploy();
        var before = history.createHistoricProcessInstanceQuery().count();

        var answer = new EngineHttp(port, person)
                .post("/engine-rest" + path, Map.of("messageName", "probe-message", "businessKey", "THU-1"));

        assertThat(answer.status()).isEqualTo(403);
        if ("admin".equals(person)) {
            assertThat(answer.message()).startsWith("Không được khởi tạo quy trình theo cách này");
        }
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void theStartFormOpensACaseThroughTheDomain() {
        probe.deploy();
        var path = "/engine-rest/process-definition/key/probe/submit-form";

        var refused = officer().post(path, EngineHttp.variables(Map.of("about", "x")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("Tiêu đề: bắt buộc nhập.");

        var started = officer().post(path, EngineHttp.variables(Map.of("title", "Việc mới")));
        assertThat(started.status()).isEqualTo(200);
        var number = started.body().path("businessKey").asText();
        assertThat(probe.rows(number)).containsExactly("Việc mới");
        assertThat(instance(number)).isEqualTo(started.body().path("id").asText());
        assertThat(runtime.getVariables(instance(number))).doesNotContainKey("title");
    }

    @Test
    void theStartFormIsPrefilled() {
        probe.deploy();
        var answer = officer().get("/engine-rest/process-definition/key/probe/form-variables");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("title").path("value").asText()).isEqualTo("Gợi ý");
    }

    @Test
    void anotherUnitSeesAndDoesNothing() {
        var number = probe.start();
        var id = task(number);
        var foreigner = new EngineHttp(port, Probe.FOREIGNER);
        var query = "?processInstanceBusinessKey=" + number;

        assertThat(officer().get("/engine-rest/task" + query).body()).hasSize(1);
        assertThat(foreigner.get("/engine-rest/task" + query).body()).isEmpty();
        assertThat(foreigner
                        .get("/engine-rest/task/count" + query)
                        .body()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(foreigner.get(at(id, "")).status()).isEqualTo(404);
        assertThat(foreigner.get(at(id, "form-variables")).status()).isEqualTo(403);
        assertThat(foreigner.get(at(id, "deployed-form")).status()).isEqualTo(403);
        assertThat(foreigner
                        .post(at(id, "claim"), Map.of("userId", Probe.FOREIGNER))
                        .status())
                .isEqualTo(403);
        var completion = foreigner.post(at(id, "complete"), EngineHttp.variables(Probe.valid()));
        assertThat(completion.status()).isEqualTo(403);
        assertThat(completion.message()).isEqualTo("Bạn không được giao việc này.");
        assertThat(foreigner.get("/engine-rest/history/task" + query).status()).isEqualTo(403);
        assertThat(foreigner.get("/engine-rest/process-instance" + query).status())
                .isEqualTo(403);
        assertThat(foreigner.get("/engine-rest/process-definition/statistics").status())
                .isEqualTo(403);
    }

    @Test
    void noOrConditionOfTheCallerWidensWhatIsSeen() {
        var number = probe.start();
        var query = Map.of(
                "processInstanceBusinessKey",
                number,
                "orQueries",
                List.of(Map.of("assignee", Probe.FOREIGNER, "nameLike", "%", "includeAssignedTasks", false)));

        assertThat(new EngineHttp(port, Probe.FOREIGNER)
                        .post("/engine-rest/task", query)
                        .body())
                .isEmpty();
        assertThat(officer().post("/engine-rest/task", query).body()).hasSize(1);
    }

    @Test
    void expressionsInQueriesAreNotEvaluated() {
        probe.start();
        var answer = officer().post("/engine-rest/task", Map.of("assigneeExpression", "${currentUser()}"));
        assertThat(answer.status()).isIn(400, 403, 500);
        assertThat(answer.body().toString()).doesNotContain("taskDefinitionKey");
    }

    @Test
    void peopleClaimForThemselvesAndGiveBackOnlyTheirOwn() {
        var number = probe.start("vpub", "");
        var id = task(number);

        assertThat(officer().post(at(id, "claim"), Map.of("userId", "ld.vpub")).status())
                .isEqualTo(403);
        assertThat(officer()
                        .post(at(id, "claim"), Map.of("userId", Probe.OFFICER))
                        .status())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(id).singleResult().getAssignee())
                .isEqualTo(Probe.OFFICER);
        assertThat(new EngineHttp(port, Probe.FOREIGNER)
                        .post(at(id, "unclaim"), NOTHING)
                        .status())
                .isEqualTo(403);
        assertThat(officer().post(at(id, "unclaim"), NOTHING).status()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(id).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void aTaskThatAColleagueHasTakenIsConflict() {
        var number = probe.start();
        var id = task(number);
        tasks.setAssignee(id, "ld.vpub");

        var claim = officer().post(at(id, "claim"), Map.of("userId", Probe.OFFICER));
        var completion = officer().post(at(id, "complete"), EngineHttp.variables(Probe.valid()));

        assertThat(claim.status()).isEqualTo(409);
        assertThat(completion.status()).isEqualTo(409);
        assertThat(completion.message()).isEqualTo("Việc này đã có người khác nhận.");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /process-instance/count, 200",
        "POST, /process-instance/count, 200",
        "GET, /history/process-instance/count, 200",
        "POST, /process-definition/key/probe/start, 403",
        "PUT, /process-instance/suspended, 403",
        "POST, /deployment/create, 403",
        "POST, /process-instance/delete, 403",
        "POST, /filter/create, 403",
        "GET, /task/count, 200"
    })
    void supervisorsOnlyRead(String method, String path, int status) {
        probe.deploy();
        assertThat(new EngineHttp(port, "gs.vpub")
                        .call(method, "/engine-rest" + path, NOTHING)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /filter/create", "POST, /deployment/create", "GET, /job", "GET, /variable-instance",
        "POST, /authorization/create", "GET, /user", "POST, /task/create", "GET, /history/detail",
        "POST, /message", "POST, /execution/x/signal", "POST, /condition"
    })
    void officersReachOnlyWhatTasklistCalls(String method, String path) {
        assertThat(officer().call(method, "/engine-rest" + path, NOTHING).status())
                .isEqualTo(403);
    }

    @Test
    void theSharedFiltersAreThereAndShowThePersonsTasks() {
        var number = probe.start();
        var listed = officer().get("/engine-rest/filter?resourceType=Task").body();

        assertThat(listed.findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "Việc của tôi", "Việc của đơn vị", "Sắp đến hạn", "Quá hạn", "Chờ đơn vị phối hợp");
        for (var filter : listed) {
            var tasks = officer().get("/engine-rest/filter/" + filter.path("id").asText() + "/list");
            assertThat(tasks.status()).as(filter.path("name").asText()).isEqualTo(200);
            if ("Việc của đơn vị".equals(filter.path("name").asText())) {
                assertThat(tasks.body().findValuesAsText("name")).contains(number + " · Điền");
                var theirs = new EngineHttp(port, Probe.FOREIGNER)
                        .get("/engine-rest/filter/" + filter.path("id").asText() + "/list");
                assertThat(theirs.body().findValuesAsText("name")).doesNotContain(number + " · Điền");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/task/count"})
    void expressionsOfCallersAreNeverEvaluated(String path) {
        for (var expression : List.of("${currentUser()}", "${''.getClass().forName('java.lang.Runtime')}")) {
            var direct = Map.of("candidateGroupExpression", expression);
            var alternative = Map.of("orQueries", List.of(direct));
            var inside = Map.of("orQueries", List.of(alternative));
            for (var query : List.of(direct, alternative, inside)) {
                var answer = officer().post(path, query);
                assertThat(answer.status()).as(query.toString()).isEqualTo(400);
            }
        }
        assertThat(officer()
                        .post(path, Map.of("orQueries", List.of(Map.of("candidateGroupExpression", "${x}"))))
                        .message())
                .contains("không được chứa biểu thức");
        assertThat(officer()
                        .post(path, Map.of("orQueries", List.of(Map.of("assignee", "a", "owner", "b"))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void expressionsOfCallersDoNotExtendAFilter() {
        var filter =
                officer().get("/engine-rest/filter").body().get(0).path("id").asText();
        var query = Map.of("orQueries", List.of(Map.of("assigneeExpression", "${currentUser()}")));
        for (var door : List.of("list", "count", "singleResult")) {
            assertThat(officer()
                            .post("/engine-rest/filter/" + filter + "/" + door, query)
                            .status())
                    .as(door)
                    .isEqualTo(400);
        }
    }

    private EngineHttp officer() {
        return new EngineHttp(port, Probe.OFFICER);
    }

    private static String at(String taskId, String door) {
        return "/engine-rest/task/" + taskId + (door.isEmpty() ? "" : "/" + door);
    }

    private String task(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("Task_Fill")
                .singleResult()
                .getId();
    }

    private String instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }
}
