package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the publication models, with the answers of the forms and without the domain. */
class PublicationPathsTest extends ModelPaths {

    PublicationPathsTest() {
        super("CB", "publication/publication", "publication/publication-decision");
    }

    @BeforeEach
    void delegates() {
        delegate("publicationReceiveDossier", Map.of("qualityDueAt", DUE));
        delegate("publicationHandToOperator", Map.of("configureDueAt", DUE));
    }

    // the decision

    @Test
    void aCaseWithNothingToPublishEndsAfterTheScan() {
        startPublication();
        assertThat(scan(false)).isEqualTo("unit-a:OFFICER");
        assertThat(engine.passed(number))
                .contains("EndEvent_NothingToIssue", "Task_CloseNothing")
                .doesNotContain("CallActivity_DraftDossier", "Task_OpenDisclosure");
        ended("EndEvent_NothingToPublish");
    }

    @Test
    void aDossierIsReturnedByTheControlOfficeAndByTheSignerBeforeItIsSigned() {
        disclose();
        startPublication();
        scan(true);
        work();
        assertThat(complete("Task_ControlQuality", Map.of("passed", false, "draftDueAt", DUE)))
                .isEqualTo("control_office:OFFICER");
        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        work();
        complete("Task_ControlQuality", Map.of("passed", true));
        assertThat(complete("Task_SignDecision", Map.of("signed", false, "draftDueAt", DUE)))
                .isEqualTo("committee:LEADER");
        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        issue();
        assertThat(engine.passed(number)).contains("EndEvent_DecisionIssued");
        publishOnPortal();
        ended("EndEvent_Published");
    }

    @Test
    void anOverdueDecisionIsReportedToTheChairmanAndStillIssued() {
        disclose();
        startPublication();
        scan(true);
        engine.fireTimer(number, "BoundaryEvent_DecisionOverdue");
        assertThat(engine.passed(number)).contains("Task_EscalateDecision", "EndEvent_OverdueReported");
        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        issue();
        publishOnPortal();
        ended("EndEvent_Published");
    }

    // what follows the signature

    @Test
    void anAuthorisationIsOnlyPutOnThePortal() {
        disclose();
        decide();
        assertThat(engine.openTasks(number)).containsExactly("Task_PublishPortal");
        publishOnPortal();
        ended("EndEvent_Published");
    }

    @Test
    void anInternalProcedureIsEnteredAndPutOnThePortalButNotPosted() {
        disclose("entered");
        decide();
        assertThat(engine.openTasks(number)).containsExactlyInAnyOrder("Task_EnterDatabase", "Task_PublishPortal");
        publishOnPortal();
        assertThat(engine.openTasks(number)).containsExactly("Task_EnterDatabase");
        enterDatabase();
        ended("EndEvent_Published");
    }

    @Test
    void theOneStopListIsDisclosedWhenTheLastUnitHasPosted() {
        disclose("posted");
        decide();
        assertThat(engine.openTasks(number)).containsExactlyInAnyOrder("Task_PublishPortal", "Task_FollowPosting");
        publishOnPortal();
        assertThat(engine.openTasks(number)).containsExactly("Task_FollowPosting");
        engine.correlate("publication-all-posted", number);
        ended("EndEvent_Published");
    }

    @Test
    void theOnlineListIsSetUpWithoutADecisionAndGoesOnWithoutTheUnitsThatDidNotPost() {
        disclose("posted", "configured");
        decide();
        assertThat(engine.openTasks(number))
                .containsExactlyInAnyOrder("Task_PublishPortal", "Task_FollowPosting", "Task_ConfigureWorkflow");
        publishOnPortal();
        configure();
        assertThat(complete("Task_FollowPosting", Map.of())).isEqualTo("control_office:OFFICER");
        ended("EndEvent_Published");
        assertThat(engine.passed(number)).doesNotContain("CallActivity_DecideWorkflow");
    }

    @Test
    void theListOfAMinistryIsDisclosedEverywhereAndItsWorkflowDecidedBeforeItIsSetUp() {
        disclose("entered", "posted", "configured", "decidesWorkflow");
        decide();
        assertThat(engine.openTasks(number))
                .containsExactlyInAnyOrder(
                        "Task_EnterDatabase", "Task_PublishPortal", "Task_FollowPosting", "Task_ScanProcedures");
        engine.correlate("publication-all-posted", number);
        enterDatabase();
        publishOnPortal();
        assertThat(scan(true)).isEqualTo("unit-a:OFFICER");
        assertThat(engine.passed(number)).doesNotContain("Task_HandToOperator");
        issue();
        assertThat(engine.openTasks(number)).containsExactly("Task_ConfigureWorkflow");
        configure();
        ended("EndEvent_Published");
    }

    @Test
    void aWorkflowThatStaysAsItIsNeedsNoDecisionAndIsNotSetUp() {
        disclose("entered", "posted", "configured", "decidesWorkflow");
        decide();
        scan(false);
        assertThat(engine.openTasks(number))
                .containsExactlyInAnyOrder("Task_EnterDatabase", "Task_PublishPortal", "Task_FollowPosting");
        complete("Task_FollowPosting", Map.of());
        publishOnPortal();
        enterDatabase();
        ended("EndEvent_Published");
        assertThat(engine.passed(number))
                .contains("EndEvent_NothingToIssue")
                .doesNotContain("Task_HandToOperator", "Task_CloseNothing");
    }

    /** What the kind of the decision asks for, and the due dates of just that. */
    private void disclose(String... asked) {
        var all = Set.of(asked);
        Map<String, Object> opened = new HashMap<>(Map.of("portalDueAt", DUE));
        Stream.of("entered", "posted", "configured", "decidesWorkflow")
                .forEach(branch -> opened.put(branch, all.contains(branch)));
        if (all.contains("entered")) {
            opened.put("entryUnit", "unit-e");
            opened.put("entryDueAt", DUE);
        }
        if (all.contains("posted")) {
            opened.put("postingDueAt", DUE);
        }
        if (all.contains("decidesWorkflow")) {
            opened.put("workflowDueAt", DUE);
        }
        delegate("publicationOpenDisclosure", opened);
    }

    private void startPublication() {
        engine.start(
                "publication",
                number,
                Map.of("subject", "", "unit", "unit-a", "decisionDueAt", DUE, "draftDueAt", DUE));
    }

    private String scan(boolean needed) {
        return complete("Task_ScanProcedures", Map.of("needed", needed));
    }

    /** From the draft to the signature. */
    private void issue() {
        work();
        complete("Task_ControlQuality", Map.of("passed", true));
        complete("Task_SignDecision", Map.of("signed", true));
    }

    private void decide() {
        startPublication();
        scan(true);
        issue();
    }

    private void enterDatabase() {
        assertThat(complete("Task_EnterDatabase", Map.of())).isEqualTo("unit-e:OFFICER");
    }

    private void publishOnPortal() {
        assertThat(complete("Task_PublishPortal", Map.of())).isEqualTo("control_office:OFFICER");
    }

    private void configure() {
        assertThat(complete("Task_ConfigureWorkflow", Map.of())).isEqualTo("it_operator:OFFICER");
    }
}
