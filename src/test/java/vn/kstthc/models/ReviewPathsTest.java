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

/** Every path of the review models, with the answers of the forms and without the domain. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewPathsTest {

    private static final Date DUE = Date.from(Instant.parse("2026-12-01T16:59:59Z"));
    private static final List<String> MODELS =
            List.of("review-year", "review", "review-result", "review-decision", "review-execution");
    private static final Map<String, Map<String, Object>> DELEGATES = new HashMap<>();
    private static final Set<String> PASSED = new HashSet<>();
    private static ModelEngine engine;
    private static int count;

    private final String number = "RS-2026-%06d".formatted(++count);

    @BeforeAll
    static void open() throws IOException {
        Map<String, JavaDelegate> beans = new HashMap<>();
        for (String bean : List.of(
                "reviewRecordSilence",
                "reviewOpenReviews",
                "reviewReportMissing",
                "reviewAnnounceDecision",
                "reviewReceiveResult",
                "reviewReportOverdue",
                "reviewPlaceDecision",
                "reviewSubmitDecision",
                "reviewBeginExecution",
                "reviewReportExecutionOverdue",
                "reviewClose",
                "unitworkPrepare",
                "unitworkRecordSilence")) {
            beans.put(bean, execution -> execution.setVariables(DELEGATES.getOrDefault(bean, Map.of())));
        }
        Map<String, Object> prepared = new HashMap<>(
                Map.of("assignStep", false, "divisionStep", false, "issueStep", false, "division", "unit-a"));
        prepared.put("officer", null);
        DELEGATES.put("unitworkPrepare", prepared);
        DELEGATES.put("reviewOpenReviews", Map.of("sendDueAt", DUE, "collectDueAt", DUE));
        DELEGATES.put("reviewReceiveResult", Map.of("qualityDueAt", DUE));
        DELEGATES.put("reviewSubmitDecision", Map.of("decisionDueAt", DUE));
        engine = new ModelEngine(beans);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    // the year

    @Test
    void theYearIsRegisteredPlannedReturnedApprovedCollectedAndDecided() {
        startYear();
        work();
        work();
        work();
        assertThat(complete("Task_ApprovePlan", Map.of("signed", false))).isEqualTo("committee:LEADER");
        work();
        complete("Task_ApprovePlan", Map.of("signed", true));
        engine.runJobs(number);
        assertThat(complete("Task_SendPlan", Map.of())).isEqualTo("control_office:OFFICER");
        engine.fireTimer(number, "BoundaryEvent_ResultsOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_MissingReported");
        complete("Task_CloseResults", Map.of("consolidationDueAt", DUE));
        decide();
        engine.runJobs(number);
        ended("EndEvent_YearDecided");
    }

    @Test
    void unitsThatDoNotRegisterAreRecordedAndThePlanGoesOn() {
        startYear();
        work();
        engine.fireTimer(number, "BoundaryEvent_RegistrationOverdue");
        assertThat(engine.passed(number)).contains("Task_RecordSilence");
        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        remember();
    }

    // the result of a unit

    @Test
    void aResultIsReportedOverdueReturnedAndPassed() {
        decidedBy("NONE");
        startReview(false);
        engine.fireTimer(number, "BoundaryEvent_ResultOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_OverdueReported");
        work();
        assertThat(complete("Task_CheckQuality", Map.of("quality", "RETURNED", "resultDueAt", DUE)))
                .isEqualTo("control_office:OFFICER");
        work();
        complete("Task_CheckQuality", Map.of("quality", "PASSED"));
        ended("EndEvent_ReviewClosed");
    }

    @Test
    void aDisagreementIsDecidedForTheUnitOrForTheControlOffice() {
        decidedBy("NONE");
        startReview(false);
        work();
        complete("Task_CheckQuality", Map.of("quality", "DISAGREED", "disagreementDueAt", DUE));
        assertThat(complete("Task_DecideDisagreement", Map.of("optionKept", false, "resultDueAt", DUE)))
                .isEqualTo("committee:LEADER");
        work();
        complete("Task_CheckQuality", Map.of("quality", "DISAGREED", "disagreementDueAt", DUE));
        complete("Task_DecideDisagreement", Map.of("optionKept", true));
        ended("EndEvent_ReviewClosed");
    }

    @Test
    void theIndependentReviewRunsBesideThatOfTheUnitAndBothAreAwaited() {
        decidedBy("NONE");
        startReview(true);
        work();
        work();
        complete("Task_CheckQuality", Map.of("quality", "PASSED"));
        ended("EndEvent_ReviewClosed");
        assertThat(engine.passed(number)).contains("CallActivity_IndependentReview");
    }

    // decision and execution

    @Test
    void theOptionsOfAYearWaitForItsDecisionAndAreCarriedOut() {
        decidedBy("YEAR");
        upward(false);
        startReview(false);
        work();
        complete("Task_CheckQuality", Map.of("quality", "PASSED"));
        assertThat(engine.openTasks(number)).isEmpty();
        engine.correlate("review-decided", number);
        engine.runJobs(number);
        engine.fireTimer(number, "BoundaryEvent_ExecutionOverdue");
        assertThat(complete("Task_RecordResult", Map.of())).isEqualTo("unit-a:OFFICER");
        ended("EndEvent_ReviewClosed");
    }

    @Test
    void aReviewOnItsOwnIsDecidedReturnedSignedAndProposedUpward() {
        decidedBy("OWN");
        upward(true);
        startReview(false);
        work();
        complete("Task_CheckQuality", Map.of("quality", "PASSED"));
        work();
        complete("Task_SignDecision", Map.of("signed", false, "consolidationDueAt", DUE));
        decide();
        engine.runJobs(number);
        work();
        complete("Task_RecordResult", Map.of());
        ended("EndEvent_ReviewClosed");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePathsOfThisTestPassEveryNodeOfEveryModel() {
        Set<String> all = MODELS.stream()
                .map(model -> Bpmn.readModelFromFile(new File("processes/review/" + model + ".bpmn")))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(PASSED).containsAll(all);
    }

    private static void decidedBy(String way) {
        DELEGATES.put(
                "reviewPlaceDecision",
                Map.of("decisionWay", way, "targets", new ArrayList<>(List.of("t1")), "consolidationDueAt", DUE));
    }

    private static void upward(boolean proposed) {
        DELEGATES.put("reviewBeginExecution", Map.of("upward", proposed, "executionDueAt", DUE, "proposalDueAt", DUE));
    }

    private void startYear() {
        engine.start(
                "review-year",
                number,
                Map.of(
                        "subject",
                        "",
                        "registerUnits",
                        new ArrayList<>(List.of("unit-a", "unit-b")),
                        "registerDueAt",
                        DUE,
                        "planDueAt",
                        DUE));
    }

    private void startReview(boolean independent) {
        engine.start(
                "review",
                number,
                Map.of(
                        "subject", "",
                        "unit", "unit-a",
                        "independent", independent,
                        "resultDueAt", DUE,
                        "independentDueAt", DUE));
    }

    private void work() {
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_Approve", Map.of("approved", true));
        engine.runJobs(number);
    }

    private void decide() {
        work();
        complete("Task_SignDecision", Map.of("signed", true));
    }

    private String complete(String task, Map<String, Object> variables) {
        return engine.complete(number, task, variables);
    }

    private void ended(String endEvent) {
        assertThat(engine.ended(number)).isTrue();
        assertThat(engine.passed(number)).contains(endEvent);
        remember();
    }

    private void remember() {
        PASSED.addAll(engine.passed(number));
    }
}
