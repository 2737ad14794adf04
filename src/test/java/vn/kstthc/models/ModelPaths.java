package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Walks through some models, with the answers of the forms and without the domain; in the end every node
 * was passed and every flow taken.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ModelPaths {

    static final Date DUE = Date.from(Instant.parse("2026-12-01T16:59:59Z"));

    private final String prefix;
    private final Set<String> models;
    private final Map<String, Map<String, Object>> delegates = new HashMap<>();
    private final Set<String> passed = new HashSet<>();
    private int count;

    ModelEngine engine;
    String number;

    /** @param models paths below {@code processes}, without the ending */
    ModelPaths(String prefix, String... models) {
        this.prefix = prefix;
        this.models = Set.of(models);
    }

    @BeforeAll
    void open() throws IOException {
        engine = new ModelEngine(delegates);
    }

    @AfterAll
    void close() throws IOException {
        engine.close();
    }

    @BeforeEach
    void nextCase() {
        number = "%s-2026-%06d".formatted(prefix, ++count);
        delegates.clear();
        steps(false);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePathsOfThisTestTakeEveryNodeAndEveryFlowOfEveryModel() {
        assertThat(passed).containsAll(models.stream().flatMap(ModelPaths::all).toList());
    }

    private static Stream<String> all(String path) {
        var model = Bpmn.readModelFromFile(new File("processes/" + path + ".bpmn"));
        var process = path.substring(path.lastIndexOf('/') + 1);
        return Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(element -> ModelEngine.key(process, element.getId()));
    }

    /** What the bean of the application would leave behind in this test. */
    void delegate(String bean, Map<String, Object> variables) {
        delegates.put(bean, variables);
    }

    /** Whether units work in all steps or, as small ones do, only draft and approve. */
    void steps(boolean all) {
        Map<String, Object> prepared = new HashMap<>();
        Stream.of("assignStep", "divisionStep", "issueStep").forEach(step -> prepared.put(step, all));
        prepared.put("division", all ? "unit-a.p1" : "unit-a");
        prepared.put("officer", null);
        delegate("unitworkPrepare", prepared);
    }

    /** A small unit drafts and approves. */
    void work() {
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_Approve", Map.of("approved", true));
        engine.runJobs(number);
    }

    /** Completes the one open task of this key and returns its candidate group. */
    String complete(String task, Map<String, Object> variables) {
        return engine.complete(number, task, variables);
    }

    void ended(String endEvent) {
        assertThat(engine.ended(number)).isTrue();
        assertThat(engine.passed(number)).contains(endEvent);
        remember();
    }

    /** For a walk that stops on its way. */
    void remember() {
        passed.addAll(engine.walked(number));
    }
}
