package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the inspection models, with the answers of the forms and without the domain. */
class InspectionPathsTest extends ModelPaths {

    private static final String TEAM = "team.KT-2026-000001";

    InspectionPathsTest() {
        super(
                "KT",
                "inspection/inspection-plan",
                "inspection/inspection-round",
                "inspection/inspection-visit",
                "inspection/inspection-remediation");
    }

    @BeforeEach
    void delegates() {
        delegate("inspectionSubmitPlan", Map.of("signDueAt", DUE));
        delegate("inspectionSubmitDecision", Map.of("signDueAt", DUE));
        delegate("inspectionBeginRemedy", Map.of("remedyDueAt", DUE));
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
        assertThat(engine.passed(number)).contains("EndEvent_Remedied");
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

    private void found(String... findings) {
        delegate("inspectionHandOverFindings", Map.of("findings", new ArrayList<>(List.of(findings))));
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
}
