package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every path of the model of self-inspection, with the answers of the forms and without the domain. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SelfInspectionPathsTest {

    private static final Date DUE = Date.from(Instant.parse("2026-12-01T16:59:59Z"));
    private static final Map<String, Map<String, Object>> DELEGATES = new HashMap<>();
    private static final Set<String> PASSED = new HashSet<>();
    private static ModelEngine engine;
    private static int count;

    private final String number = "KT-2026-%06d".formatted(++count);

    @BeforeAll
    static void open() throws IOException {
        Map<String, JavaDelegate> beans = new HashMap<>();
        for (String bean : List.of(
                "inspectionEscalateSelf",
                "inspectionSendResult",
                "inspectionCloseSelf",
                "inspectionHandOverFindings",
                "inspectionBeginRemedy",
                "inspectionEscalateRemedy",
                "unitworkPrepare",
                "unitworkRecordSilence")) {
            beans.put(bean, execution -> execution.setVariables(DELEGATES.getOrDefault(bean, Map.of())));
        }
        Map<String, Object> prepared = new HashMap<>(
                Map.of("assignStep", false, "divisionStep", false, "issueStep", false, "division", "unit-a"));
        prepared.put("officer", null);
        DELEGATES.put("unitworkPrepare", prepared);
        DELEGATES.put("inspectionSendResult", Map.of("superior", "unit-s", "noteDueAt", DUE));
        DELEGATES.put("inspectionBeginRemedy", Map.of("remedyDueAt", DUE));
        engine = new ModelEngine(beans);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    @Test
    void aResultIsAskedForAgainThenNotedAndWhatWasFoundIsRemediedUnderTheSuperior() {
        found("f1", "f2");
        start();
        work();
        assertThat(complete("Task_NoteResult", Map.of("noted", false, "selfDueAt", DUE)))
                .isEqualTo("unit-s:OFFICER");
        work();
        complete("Task_NoteResult", Map.of("noted", true));
        for (int item = 0; item < 2; item++) {
            assertThat(complete("Task_Remedy", Map.of("confirmDueAt", DUE))).isEqualTo("unit-a:OFFICER");
            assertThat(complete("Task_ConfirmRemedy", Map.of("confirmed", true)))
                    .isEqualTo("unit-s:OFFICER");
            engine.runJobs(number);
        }
        ended();
    }

    @Test
    void aLateUnitIsReportedAndStillInspectsItself() {
        found();
        start();
        engine.fireTimer(number, "BoundaryEvent_SelfOverdue");
        assertThat(engine.passed(number)).contains("Task_EscalateSelf", "EndEvent_SelfOverdueReported");
        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        work();
        complete("Task_NoteResult", Map.of("noted", true));
        assertThat(engine.passed(number)).doesNotContain("CallActivity_Remedy");
        ended();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePathsOfThisTestPassEveryNodeOfTheModel() {
        Set<String> all = Bpmn.readModelFromFile(new File("processes/inspection/self-inspection.bpmn"))
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(PASSED).containsAll(all);
    }

    private static void found(String... findings) {
        DELEGATES.put("inspectionHandOverFindings", Map.of("findings", new ArrayList<>(List.of(findings))));
    }

    private void start() {
        engine.start("self-inspection", number, Map.of("subject", "", "unit", "unit-a", "selfDueAt", DUE));
    }

    private void work() {
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_Approve", Map.of("approved", true));
        engine.runJobs(number);
    }

    private String complete(String task, Map<String, Object> variables) {
        return engine.complete(number, task, variables);
    }

    private void ended() {
        assertThat(engine.ended(number)).isTrue();
        assertThat(engine.passed(number)).contains("EndEvent_SelfInspected");
        PASSED.addAll(engine.passed(number));
    }
}
