package vn.kstthc.unitwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.workflow.ActingAs;
import vn.kstthc.workflow.EngineHttp;

/** Who asked other units sees what he waits for, and only that, and cannot do it for them. */
@IntegrationTest
class AwaitedOpinionTest {

    private static final String ASKER = "cv.sct";

    @LocalServerPort
    int port;

    @Autowired
    UnitWorkDriver work;

    @Autowired
    UnitWorkSettings settings;

    @Autowired
    TaskService tasks;

    @Autowired
    ActingAs actingAs;

    private String number;
    private String taskId;

    @BeforeEach
    void ask() {
        actingAs.run("admin", () -> settings.change(new UnitWorkSetting("sct", false, false, true, null)));
        number = work.start("sct", TestWorkKind.NOTE);
        var values = Map.of(
                "action", "ASK", "note", "n", "askedUnits", List.of("stp"), "opinionQuestion", "Ý kiến thế nào?");
        work.complete(ASKER, number, values);
        taskId = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    @Test
    void theAskerFindsItInTheFilterAndReadsItsForm() {
        var asker = new EngineHttp(port, ASKER);
        var filter = "/engine-rest/filter/" + waiting(asker);

        assertThat(asker.get(filter + "/list").body().findValuesAsText("id")).contains(taskId);
        assertThat(asker.get(filter + "/count").body().path("count").asInt())
                .isEqualTo(asker.get(filter + "/list").body().size());
        assertThat(asker.get("/engine-rest/task/" + taskId).status()).isEqualTo(200);
        assertThat(asker.get("/engine-rest/task/" + taskId + "/deployed-form").status())
                .isEqualTo(200);
        assertThat(asker.get("/engine-rest/task/" + taskId + "/form-variables")
                        .body()
                        .path("question")
                        .path("value")
                        .asText())
                .isEqualTo("Ý kiến thế nào?");
    }

    @Test
    void theAskerCannotWorkOnIt() {
        var asker = new EngineHttp(port, ASKER);
        var at = "/engine-rest/task/" + taskId;
        var answer = EngineHttp.variables(Map.of("answer", "Thống nhất"));

        assertThat(asker.post(at + "/claim", Map.of("userId", ASKER)).status()).isEqualTo(403);
        assertThat(asker.post(at + "/assignee", Map.of("userId", ASKER)).status())
                .isEqualTo(403);
        assertThat(asker.post(at + "/unclaim", Map.of()).status()).isEqualTo(403);
        assertThat(asker.post(at + "/complete", answer).status()).isEqualTo(403);
        assertThat(asker.post(at + "/submit-form", answer).status()).isEqualTo(403);
        assertThat(work.openTasks(number)).containsExactly("Task_GiveOpinion");
    }

    @Test
    void othersWaitForNothing() {
        for (var person : List.of("cv.syt", "ld.sct", "cv.stp")) {
            var other = new EngineHttp(port, person);
            assertThat(other.get("/engine-rest/filter/" + waiting(other) + "/list")
                            .body()
                            .findValuesAsText("id"))
                    .as(person)
                    .doesNotContain(taskId);
        }
        assertThat(new EngineHttp(port, "cv.syt")
                        .get("/engine-rest/task/" + taskId)
                        .status())
                .isEqualTo(404);
    }

    private static String waiting(EngineHttp person) {
        for (var filter : person.get("/engine-rest/filter?resourceType=Task").body()) {
            if ("Chờ đơn vị phối hợp".equals(filter.path("name").asText())) {
                return filter.path("id").asText();
            }
        }
        throw new AssertionError("No such filter");
    }
}
