package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the assessment models, with the answers of the forms and without the domain. */
class AssessmentPathsTest extends ModelPaths {

    AssessmentPathsTest() {
        super("DGTD", "assessment/assessment", "assessment/assessment-submission");
    }

    @BeforeEach
    void delegates() {
        delegate(
                "assessmentOpenRound",
                Map.of(
                        "procedureIds",
                        new ArrayList<>(List.of("p1", "p2")),
                        "assessDueAt",
                        DUE,
                        "reportDueAt",
                        DUE,
                        "sendDueAt",
                        DUE));
        comments(false);
        dossier("COMPLETE");
        appraised(true);
    }

    @Test
    void aDraftWithoutProcedureNeedsNoAssessment() {
        start();
        screen("NO_PROCEDURE");
        ended("EndEvent_NoProcedure");
    }

    @Test
    void aDraftThatMaySetNoProcedureIsToldSo() {
        start();
        screen("NOT_ALLOWED");
        ended("EndEvent_NotAllowed");
    }

    @Test
    void eachProcedureIsAssessedTheOpinionIsLateAndItsCommentsAreAnswered() {
        comments(true);
        start();
        assess();
        assertThat(engine.openTasks(number)).containsExactly("Task_SendDossier");
        send("CONTROL_OFFICE");
        engine.fireTimer(number, "BoundaryEvent_OpinionOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_OpinionOverdueReported");
        work();
        assertThat(engine.passed(number)).contains("CallActivity_Explain");
        work();
        work();
        submit(false);
        record("ISSUED");
        ended("EndEvent_Issued");
        assertThat(engine.passed(number)).contains("EndEvent_Finished");
    }

    @Test
    void aDossierWithoutOpinionIsNotAcceptedAndSentForIt() {
        start();
        assess();
        dossier("NO_OPINION");
        send("APPRAISER");
        assertThat(engine.openTasks(number)).containsExactly("Task_SendDossier");
        dossier("COMPLETE");
        send("CONTROL_OFFICE");
        work();
        work();
        submit(false);
        record("DROPPED");
        ended("EndEvent_Dropped");
    }

    @Test
    void aDossierWithoutAssessmentIsNotAcceptedAndAssessedAgain() {
        start();
        assess();
        dossier("NO_ASSESSMENT");
        send("APPRAISER");
        dossier("COMPLETE");
        work();
        work();
        work();
        send("APPRAISER");
        work();
        submit(false);
        record("ACCEPTED");
        ended("EndEvent_ProposalAccepted");
    }

    @Test
    void aDraftThatIsNotFitIsRevisedAndAppraisedAgainAndAResolutionIsVotedOn() {
        appraised(false);
        toAppraisal();
        engine.fireTimer(number, "BoundaryEvent_AppraisalOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_AppraisalOverdueReported");
        work();
        appraised(true);
        assertThat(complete("Task_Revise", Map.of("appraiseDueAt", DUE))).isEqualTo("unit-a:OFFICER");
        work();
        submit(true);
        complete("Task_CommitteeDecision", Map.of("committeePassed", true));
        complete("Task_CouncilExamination", Map.of());
        complete("Task_Vote", Map.of("votePassed", true));
        record("ISSUED");
        ended("EndEvent_Issued");
    }

    @Test
    void aResolutionThatTheCommitteeRefusesEnds() {
        toAppraisal();
        work();
        submit(true);
        complete("Task_CommitteeDecision", Map.of("committeePassed", false));
        ended("EndEvent_Dropped");
    }

    @Test
    void aResolutionThatTheCouncilRefusesEnds() {
        toAppraisal();
        work();
        submit(true);
        complete("Task_CommitteeDecision", Map.of("committeePassed", true));
        complete("Task_CouncilExamination", Map.of());
        complete("Task_Vote", Map.of("votePassed", false));
        ended("EndEvent_Dropped");
    }

    private void comments(boolean some) {
        delegate("assessmentReceiveOpinion", Map.of("hasComments", some, "explainDueAt", DUE));
    }

    private void dossier(String state) {
        delegate("assessmentCheckDossier", Map.of("dossier", state, "appraiseDueAt", DUE, "sendDueAt", DUE));
    }

    private void appraised(boolean eligible) {
        delegate("assessmentReceiveAppraisal", Map.of("eligible", eligible, "reviseDueAt", DUE, "submitDueAt", DUE));
    }

    private void start() {
        engine.start("assessment", number, Map.of("subject", "", "draftingUnit", "unit-a", "screenDueAt", DUE));
    }

    private void screen(String screening) {
        assertThat(complete("Task_Screen", Map.of("screening", screening))).isEqualTo("unit-a:OFFICER");
    }

    /** Two procedures side by side, then the report. */
    private void assess() {
        screen("REQUIRED");
        work();
        work();
        work();
    }

    private void toAppraisal() {
        start();
        assess();
        send("APPRAISER");
    }

    private void send(String recipient) {
        complete("Task_SendDossier", Map.of("recipient", recipient, "commentDueAt", DUE));
    }

    private void submit(boolean resolution) {
        assertThat(complete("Task_Submit", Map.of("resolution", resolution, "adoptDueAt", DUE)))
                .isEqualTo("unit-a:OFFICER");
    }

    private void record(String result) {
        complete("Task_RecordIssued", Map.of("result", result));
    }
}
