package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every path of the feedback models, with the answers of the forms and without the domain. */
class FeedbackPathsTest extends ModelPaths {

    FeedbackPathsTest() {
        super("PAKN", "feedback/feedback", "feedback/feedback-part");
    }

    // intake

    @Test
    void aRefusedFeedbackEndsWithANotice() {
        startFeedback();
        assertThat(complete("Task_CheckValidity", Map.of("validity", "REFUSED")))
                .isEqualTo("control_office:OFFICER");
        ended("EndEvent_Refused");
    }

    @Test
    void aComplaintIsRedirected() {
        startFeedback();
        complete("Task_CheckValidity", Map.of("validity", "REDIRECTED"));
        ended("EndEvent_Redirected");
    }

    @Test
    void aCompletedFeedbackIsCheckedAgain() {
        startFeedback();
        complete("Task_CheckValidity", Map.of("validity", "INCOMPLETE", "completionDueAt", DUE));
        complete("Task_RecordCompletion", Map.of("checkDueAt", DUE));
        assertThat(engine.openTasks(number)).containsExactly("Task_CheckValidity");
        remember();
    }

    @Test
    void aFeedbackThatIsNotCompletedInTimeIsClosed() {
        startFeedback();
        complete("Task_CheckValidity", Map.of("validity", "INCOMPLETE", "completionDueAt", DUE));
        engine.fireTimer(number, "BoundaryEvent_CompletionOverdue");
        ended("EndEvent_ClosedIncomplete");
    }

    @Test
    void theOfficerMayRefuseOrRedirectWhenClassifying() {
        classify(Map.of("route", "REFUSED"));
        ended("EndEvent_Refused");
    }

    @Test
    void theOfficerMayRedirectWhenClassifying() {
        classify(Map.of("route", "REDIRECTED"));
        ended("EndEvent_Redirected");
    }

    @Test
    void onlyTheProposalOfTheDecisionTableIsKept() {
        classify(Map.of("route", "REFUSED"));
        assertThat(engine.variables(number))
                .containsEntry("proposedClass", "CONTENT_OWN")
                .containsEntry("proposedUnit", "unit-a")
                .containsEntry("splitAdvised", false)
                .doesNotContainKey("proposal");
    }

    // parts

    @Test
    void twoPartsAreAnsweredTogetherAndPublished() {
        partGoes("HANDLE", true);
        publish(true);
        classify(Map.of("route", "PARTS", "partIds", new ArrayList<>(List.of("p1", "p2"))));

        for (int part = 0; part < 2; part++) {
            assertThat(complete("Task_AcceptPart", Map.of("competent", true, "replyDueAt", DUE)))
                    .isEqualTo("unit-a:OFFICER");
            work();
        }
        engine.runJobs(number);
        assertThat(complete("Task_PublishReply", Map.of())).isEqualTo("unit-a:OFFICER");
        ended("EndEvent_Answered");
    }

    @Test
    void aPartForwardedToABodyOutsideLeavesNothingToPublish() {
        partGoes("FORWARD", false);
        publish(false);
        classify(onePart());

        work();
        engine.runJobs(number);
        assertThat(engine.passed(number)).contains("EndEvent_ForwardedOutside");
        ended("EndEvent_Answered");
    }

    @Test
    void unitsThatDisagreeAreEndedByTheLeadersOfTheCommittee() {
        partGoes("FORWARD", true);
        publish(true);
        classify(onePart());
        work();

        complete("Task_AcceptPart", Map.of("competent", false, "reassignDueAt", DUE));
        assertThat(complete("Task_Reassign", Map.of("unit", "unit-b", "returnedBefore", true)))
                .isEqualTo("control_office:OFFICER");
        assertThat(complete("Task_AcceptPart", Map.of("competent", false, "reassignDueAt", DUE)))
                .isEqualTo("unit-b:OFFICER");
        assertThat(complete("Task_AssignFinally", Map.of("unit", "unit-c", "replyDueAt", DUE)))
                .isEqualTo("committee:LEADER");
        work();
        engine.runJobs(number);
        complete("Task_PublishReply", Map.of());
        ended("EndEvent_Answered");
    }

    @Test
    void anOverdueReplyIsReportedAndTheUnitStillAnswers() {
        partGoes("HANDLE", true);
        publish(true);
        classify(onePart());
        complete("Task_AcceptPart", Map.of("competent", true, "replyDueAt", DUE));

        engine.fireTimer(number, "BoundaryEvent_ReplyOverdue");
        assertThat(engine.passed(number)).contains("EndEvent_OverdueReported");
        work();
        engine.runJobs(number);
        complete("Task_PublishReply", Map.of());
        ended("EndEvent_Answered");
    }

    private void partGoes(String route, boolean inside) {
        delegate(
                "feedbackOpenPart",
                Map.of(
                        "partRoute",
                        route,
                        "unit",
                        "unit-a",
                        "inside",
                        inside,
                        "returnedBefore",
                        false,
                        "forwardDueAt",
                        DUE));
        delegate("feedbackHandOver", Map.of("acceptDueAt", DUE));
    }

    private void publish(boolean anything) {
        delegate("feedbackCompileReplies", Map.of("toPublish", anything, "publishUnit", "unit-a", "publishDueAt", DUE));
    }

    private static Map<String, Object> onePart() {
        return Map.of("route", "PARTS", "partIds", new ArrayList<>(List.of("p1")));
    }

    private void startFeedback() {
        engine.start("feedback", number, Map.of("checkDueAt", DUE));
    }

    private void classify(Map<String, Object> confirmed) {
        startFeedback();
        complete("Task_CheckValidity", Map.of("validity", "VALID", "classifyDueAt", DUE));
        complete(
                "Task_Classify",
                Map.of(
                        "contentClear", true,
                        "isComplaint", false,
                        "aboutConduct", false,
                        "aboutHead", false,
                        "aboutRegulation", true,
                        "withinProvince", true,
                        "suggestedUnit", "unit-a",
                        "superiorUnit", "unit-z"));
        complete("Task_ConfirmClassification", confirmed);
    }
}
