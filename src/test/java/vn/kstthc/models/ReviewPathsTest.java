package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the review models, with the answers of the forms and without the domain. */
class ReviewPathsTest extends ModelPaths {

    ReviewPathsTest() {
        super(
                "RS",
                "review/review-year",
                "review/review",
                "review/review-result",
                "review/review-decision",
                "review/review-execution");
    }

    @BeforeEach
    void delegates() {
        delegate("reviewOpenReviews", Map.of("sendDueAt", DUE, "collectDueAt", DUE));
        delegate("reviewReceiveResult", Map.of("qualityDueAt", DUE));
        delegate("reviewSubmitDecision", Map.of("decisionDueAt", DUE));
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

    private void decidedBy(String way) {
        delegate(
                "reviewPlaceDecision",
                Map.of("decisionWay", way, "targets", new ArrayList<>(List.of("t1")), "consolidationDueAt", DUE));
    }

    private void upward(boolean proposed) {
        delegate("reviewBeginExecution", Map.of("upward", proposed, "executionDueAt", DUE, "proposalDueAt", DUE));
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

    private void decide() {
        work();
        complete("Task_SignDecision", Map.of("signed", true));
    }
}
