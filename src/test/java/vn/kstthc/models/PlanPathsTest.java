package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
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

/** Every path of the plan models, with the answers of the forms and without the domain. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPathsTest {

    private static final Date DUE = Date.from(Instant.parse("2026-12-01T16:59:59Z"));
    private static final List<String> MODELS = List.of("plan-approval", "plan-task", "plan-move", "plan-change");
    private static final Map<String, Map<String, Object>> DELEGATES = new HashMap<>();
    private static final Set<String> PASSED = new HashSet<>();
    private static ModelEngine engine;
    private static int count;

    private final String number = "NV-2026-%06d".formatted(++count);

    @BeforeAll
    static void open() throws IOException {
        Map<String, JavaDelegate> beans = new HashMap<>();
        for (String bean : List.of(
                "planSubmit",
                "planRecordOverdue",
                "planBeginAcceptance",
                "planAcceptTacitly",
                "planCloseTask",
                "planMoveDue",
                "planApplyChange",
                "unitworkPrepare",
                "unitworkRecordSilence")) {
            beans.put(bean, execution -> execution.setVariables(DELEGATES.getOrDefault(bean, Map.of())));
        }
        Map<String, Object> prepared = new HashMap<>(
                Map.of("assignStep", false, "divisionStep", false, "issueStep", false, "division", "unit-a"));
        prepared.put("officer", null);
        DELEGATES.put("unitworkPrepare", prepared);
        DELEGATES.put("planSubmit", Map.of("signDueAt", DUE));
        DELEGATES.put("planBeginAcceptance", Map.of("acceptDueAt", DUE));
        engine = new ModelEngine(beans);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    @Test
    void aPlanIsReturnedBySignerAndSigned() {
        engine.start(
                "plan-approval",
                number,
                Map.of("subject", "", "unit", "unit-a", "signUnit", "committee", "prepareDueAt", DUE));
        work();
        assertThat(complete("Task_SignPlan", Map.of("signed", false))).isEqualTo("committee:LEADER");
        work();
        complete("Task_SignPlan", Map.of("signed", true));
        ended("EndEvent_Approved");
    }

    @Test
    void aTaskIsLateReturnedAndAccepted() {
        startTask(true);
        engine.fireTimer(number, "BoundaryEvent_TaskOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_OverdueRecorded");
        work();
        assertThat(complete("Task_AcceptResult", Map.of("accepted", false))).isEqualTo("overseer:OFFICER");
        work();
        complete("Task_AcceptResult", Map.of("accepted", true));
        ended("EndEvent_TaskDone");
    }

    @Test
    void silenceOfTheOverseerAccepts() {
        startTask(true);
        work();
        engine.fireTimer(number, "BoundaryEvent_AcceptanceOver");
        ended("EndEvent_TaskDone");
    }

    @Test
    void workThatNobodyElseOverseesIsDoneWhenTheLeaderAgrees() {
        startTask(false);
        work();
        ended("EndEvent_TaskDone");
        assertThat(engine.passed(number)).doesNotContain("Task_AcceptResult");
    }

    @Test
    void anotherDateIsGranted() {
        startMove();
        complete("Task_GiveMoveOpinion", Map.of());
        complete("Task_DecideMove", Map.of("moveApproved", true));
        ended("EndEvent_DueMoved");
    }

    @Test
    void anotherDateIsRefused() {
        startMove();
        complete("Task_GiveMoveOpinion", Map.of());
        complete("Task_DecideMove", Map.of("moveApproved", false));
        ended("EndEvent_DueKept");
    }

    @Test
    void aChangeIsAgreed() {
        startChange();
        complete("Task_DecideChange", Map.of("changeApproved", true));
        ended("EndEvent_ChangeApplied");
    }

    @Test
    void aChangeIsRefused() {
        startChange();
        complete("Task_DecideChange", Map.of("changeApproved", false));
        ended("EndEvent_ChangeRefused");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePathsOfThisTestPassEveryNodeOfEveryModel() {
        Set<String> all = MODELS.stream()
                .map(model -> Bpmn.readModelFromFile(new File("processes/plan/" + model + ".bpmn")))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(PASSED).containsAll(all);
    }

    private void startTask(boolean overseen) {
        engine.start(
                "plan-task",
                number,
                Map.of(
                        "subject", "",
                        "unit", "unit-a",
                        "workKind", "plan-task",
                        "workForm", "plan-do-task",
                        "overseer", "overseer",
                        "overseen", overseen,
                        "taskDueAt", DUE));
    }

    private void startMove() {
        engine.start("plan-move", number, Map.of("subject", "m", "signUnit", "committee", "moveDueAt", DUE));
    }

    private void startChange() {
        engine.start("plan-change", number, Map.of("subject", "c", "signUnit", "committee", "changeDueAt", DUE));
    }

    private void work() {
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_Approve", Map.of("approved", true));
        engine.runJobs(number);
    }

    private String complete(String task, Map<String, Object> variables) {
        return engine.complete(number, task, variables);
    }

    private void ended(String endEvent) {
        assertThat(engine.ended(number)).isTrue();
        assertThat(engine.passed(number)).contains(endEvent);
        PASSED.addAll(engine.passed(number));
    }
}
