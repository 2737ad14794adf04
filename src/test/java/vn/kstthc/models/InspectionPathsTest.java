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

/** Every path of the inspection models, with the answers of the forms and without the domain. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InspectionPathsTest {

    private static final Date DUE = Date.from(Instant.parse("2026-12-01T16:59:59Z"));
    private static final String TEAM = "team.KT-2026-000001";
    private static final List<String> MODELS =
            List.of("inspection-plan", "inspection-round", "inspection-visit", "inspection-remediation");
    private static final Map<String, Map<String, Object>> DELEGATES = new HashMap<>();
    private static final Set<String> PASSED = new HashSet<>();
    private static ModelEngine engine;
    private static int count;

    private final String number = "KT-2026-%06d".formatted(++count);

    @BeforeAll
    static void open() throws IOException {
        Map<String, JavaDelegate> beans = new HashMap<>();
        for (String bean : List.of(
                "inspectionSubmitPlan",
                "inspectionSubmitDecision",
                "inspectionStartVisits",
                "inspectionCloseRound",
                "inspectionRecordNoReport",
                "inspectionHandOverFindings",
                "inspectionCloseVisit",
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
        DELEGATES.put("inspectionSubmitPlan", Map.of("signDueAt", DUE));
        DELEGATES.put("inspectionSubmitDecision", Map.of("signDueAt", DUE));
        DELEGATES.put("inspectionBeginRemedy", Map.of("remedyDueAt", DUE));
        engine = new ModelEngine(beans);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    @Test
    void aPlanIsReturnedOnceAndSigned() {
        engine.start("inspection-plan", number, Map.of("subject", "", "unit", "unit-c", "draftDueAt", DUE));
        work();
        assertThat(complete("Task_SignPlan", Map.of("signed", false))).isEqualTo("committee:LEADER");
        work();
        complete("Task_SignPlan", Map.of("signed", true));
        ended("EndEvent_PlanIssued");
    }

    @Test
    void anAnnouncedRoundIsReturnedSignedAndReported() {
        startRound(false);
        work();
        assertThat(complete("Task_SignDecision", Map.of("signed", false))).isEqualTo("committee:LEADER");
        work();
        complete("Task_SignDecision", signed());
        assertThat(engine.openTasks(number)).isEmpty();
        report();
    }

    @Test
    void anUnannouncedRoundIsDraftedByInsidersAndAnnouncedUnitByUnit() {
        startRound(true);
        assertThat(complete("Task_DraftSecretly", Map.of("signer", "ct"))).isEqualTo("control_office:LEADER");
        assertThat(complete("Task_SignDecision", signed())).isEqualTo(TEAM);
        assertThat(complete("Task_AnnounceDecision", Map.of())).isEqualTo(TEAM);
        engine.runJobs(number);
        assertThat(engine.openTasks(number)).containsExactly("Task_AnnounceDecision");
        complete("Task_AnnounceDecision", Map.of());
        engine.runJobs(number);
        report();
    }

    @Test
    void anAnnouncedVisitEndsWithRemediesOfWhichOneIsLateAndDoneAgain() {
        found("f1", "f2");
        startVisit(false);
        work();
        work();
        visit();
        engine.fireTimer(number, "BoundaryEvent_RemedyOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_OverdueReported");
        assertThat(complete("Task_Remedy", Map.of("confirmDueAt", DUE))).isEqualTo("unit-a:OFFICER");
        assertThat(complete("Task_ConfirmRemedy", Map.of("confirmed", false, "remedyDueAt", DUE)))
                .isEqualTo(TEAM);
        for (int item = 0; item < 2; item++) {
            complete("Task_Remedy", Map.of("confirmDueAt", DUE));
            complete("Task_ConfirmRemedy", Map.of("confirmed", true));
            engine.runJobs(number);
        }
        ended("EndEvent_VisitEnded");
        assertThat(PASSED).contains("EndEvent_Remedied");
    }

    @Test
    void theVisitTakesPlaceAlthoughTheUnitDidNotReport() {
        found();
        startVisit(false);
        work();
        engine.fireTimer(number, "BoundaryEvent_VisitDay");
        assertThat(engine.passed(number)).contains("Task_RecordNoReport");
        visit();
        ended("EndEvent_VisitEnded");
    }

    @Test
    void anUnannouncedVisitHasNoNoticeAndNoReportBefore() {
        found();
        startVisit(true);
        assertThat(engine.openTasks(number)).containsExactly("Task_InspectUnit");
        visit();
        ended("EndEvent_VisitEnded");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePathsOfThisTestPassEveryNodeOfEveryModel() {
        Set<String> all = MODELS.stream()
                .map(model -> Bpmn.readModelFromFile(new File("processes/inspection/" + model + ".bpmn")))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(PASSED).containsAll(all);
    }

    private static void found(String... findings) {
        DELEGATES.put("inspectionHandOverFindings", Map.of("findings", new ArrayList<>(List.of(findings))));
    }

    private static Map<String, Object> signed() {
        return Map.of("signed", true, "visits", new ArrayList<>(List.of("v1", "v2")), "announceDueAt", DUE);
    }

    private void startRound(boolean secret) {
        engine.start(
                "inspection-round",
                number,
                Map.of(
                        "subject",
                        "",
                        "unit",
                        "unit-c",
                        "secret",
                        secret,
                        "team",
                        TEAM,
                        "drafter",
                        "",
                        "signer",
                        "",
                        "signGroup",
                        secret ? TEAM : "committee:LEADER",
                        "draftDueAt",
                        DUE));
    }

    private void startVisit(boolean unannounced) {
        engine.start(
                "inspection-visit",
                number,
                Map.of(
                        "subject", "",
                        "unit", "unit-a",
                        "control", "unit-c",
                        "team", TEAM,
                        "unannounced", unannounced,
                        "noticeDueAt", DUE,
                        "selfReportDueAt", DUE,
                        "visitStartDueAt", DUE,
                        "visitDueAt", DUE));
    }

    private void visit() {
        assertThat(complete(
                        "Task_InspectUnit", Map.of("minutesDueAt", DUE, "reportDueAt", DUE, "conclusionDueAt", DUE)))
                .isEqualTo(TEAM);
        assertThat(complete("Task_RecordMinutes", Map.of())).isEqualTo(TEAM);
        assertThat(complete("Task_ReportVisit", Map.of())).isEqualTo(TEAM);
        work();
    }

    private void report() {
        engine.correlate("inspection-visits-ended", number, Map.of("sanctionsDueAt", DUE));
        assertThat(complete("Task_ProposeSanctions", Map.of("summaryDueAt", DUE)))
                .isEqualTo("control_office:OFFICER");
        work();
        ended("EndEvent_RoundReported");
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
