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

/** Every path of the feedback lifecycle and of unit-work, with the answers of the forms and without the domain. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelPathsTest {

    private static final Date DUE = Date.from(Instant.parse("2026-12-01T16:59:59Z"));
    private static final Map<String, Map<String, Object>> DELEGATES = new HashMap<>();
    private static final Set<String> PASSED = new HashSet<>();
    private static ModelEngine engine;
    private static int count;

    private final String number = "PAKN-2026-%06d".formatted(++count);

    @BeforeAll
    static void open() throws IOException {
        Map<String, JavaDelegate> beans = new HashMap<>();
        for (String bean : List.of(
                "feedbackCloseIncomplete",
                "feedbackRefuse",
                "feedbackRedirect",
                "feedbackCompileReplies",
                "feedbackClose",
                "feedbackOpenPart",
                "feedbackHandOver",
                "feedbackEscalateOverdue",
                "unitworkPrepare",
                "unitworkRecordSilence")) {
            beans.put(bean, execution -> execution.setVariables(DELEGATES.getOrDefault(bean, Map.of())));
        }
        engine = new ModelEngine(beans);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    // unit-work

    @Test
    void everyStepOfAUnitIsTakenWhenAllAreSwitchedOn() {
        steps(true);
        startWork();

        assertThat(complete("Task_Assign", Map.of("officer", "cv.a"))).isEqualTo("unit-a:LEADER");
        assertThat(complete("Task_Draft", Map.of("draftAction", "SUBMIT"))).contains("unit-a.p1:OFFICER");
        assertThat(complete("Task_CheckByDivisionHead", Map.of("divisionAgreed", true)))
                .isEqualTo("unit-a.p1:DIVISION_HEAD");
        assertThat(complete("Task_Approve", Map.of("approved", true))).isEqualTo("unit-a:LEADER");
        assertThat(complete("Task_Issue", Map.of())).isEqualTo("unit-a:RECORDS_CLERK");

        ended("EndEvent_WorkDone");
    }

    @Test
    void aSmallUnitOnlyDraftsAndApproves() {
        steps(false);
        startWork();

        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_Approve", Map.of("approved", true));

        ended("EndEvent_WorkDone");
    }

    @Test
    void aDraftComesBackForMoreFactsFromTheDivisionHeadAndFromTheLeader() {
        steps(true);
        startWork();
        complete("Task_Assign", Map.of());

        complete("Task_Draft", Map.of("draftAction", "COLLECT"));
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_CheckByDivisionHead", Map.of("divisionAgreed", false));
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_CheckByDivisionHead", Map.of("divisionAgreed", true));
        complete("Task_Approve", Map.of("approved", false));

        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        remember();
    }

    @Test
    void askedUnitsAnswerSideBySideAndTheDraftGoesOn() {
        steps(false);
        startWork();
        ask("unit-b", "unit-c");

        assertThat(complete("Task_GiveOpinion", Map.of())).isIn("unit-b:OFFICER", "unit-c:OFFICER");
        engine.runJobs(number);
        assertThat(engine.openTasks(number)).containsExactly("Task_GiveOpinion");
        complete("Task_GiveOpinion", Map.of());
        engine.runJobs(number);

        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        remember();
    }

    @Test
    void silenceOfAnAskedUnitIsRecordedAndTheDraftGoesOn() {
        steps(false);
        startWork();
        ask("unit-b", "unit-c");
        complete("Task_GiveOpinion", Map.of());

        engine.fireTimer(number, "BoundaryEvent_OpinionOverdue");
        engine.runJobs(number);

        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        assertThat(engine.passed(number)).contains("Task_RecordSilence");
        remember();
    }

    // feedback: intake

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

    // feedback: parts

    @Test
    void twoPartsAreAnsweredTogetherAndPublished() {
        partGoes("HANDLE", true);
        publish(true);
        classify(Map.of("route", "PARTS", "partIds", new ArrayList<>(List.of("p1", "p2"))));

        for (int part = 0; part < 2; part++) {
            assertThat(complete("Task_AcceptPart", Map.of("competent", true, "replyDueAt", DUE)))
                    .isEqualTo("unit-a:OFFICER");
            unitWork();
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

        unitWork();
        engine.runJobs(number);
        assertThat(engine.passed(number)).contains("EndEvent_ForwardedOutside");
        ended("EndEvent_Answered");
    }

    @Test
    void unitsThatDisagreeAreEndedByTheLeadersOfTheCommittee() {
        partGoes("FORWARD", true);
        publish(true);
        classify(onePart());
        unitWork();

        complete("Task_AcceptPart", Map.of("competent", false, "reassignDueAt", DUE));
        assertThat(complete("Task_Reassign", Map.of("unit", "unit-b", "returnedBefore", true)))
                .isEqualTo("control_office:OFFICER");
        assertThat(complete("Task_AcceptPart", Map.of("competent", false, "reassignDueAt", DUE)))
                .isEqualTo("unit-b:OFFICER");
        assertThat(complete("Task_AssignFinally", Map.of("unit", "unit-c", "replyDueAt", DUE)))
                .isEqualTo("committee:LEADER");
        unitWork();
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
        unitWork();
        engine.runJobs(number);
        complete("Task_PublishReply", Map.of());
        ended("EndEvent_Answered");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void thePathsOfThisTestPassEveryNodeOfEveryModel() {
        Set<String> all = List.of("feedback/feedback", "feedback/feedback-part", "unitwork/unit-work").stream()
                .map(model -> Bpmn.readModelFromFile(new File("processes/" + model + ".bpmn")))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(PASSED).containsAll(all);
    }

    private void steps(boolean all) {
        Map<String, Object> prepared = new HashMap<>();
        prepared.put("assignStep", all);
        prepared.put("divisionStep", all);
        prepared.put("issueStep", all);
        prepared.put("division", all ? "unit-a.p1" : "unit-a");
        prepared.put("officer", null);
        DELEGATES.put("unitworkPrepare", prepared);
    }

    private static void partGoes(String route, boolean inside) {
        DELEGATES.put(
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
        DELEGATES.put("feedbackHandOver", Map.of("acceptDueAt", DUE));
    }

    private static void publish(boolean anything) {
        DELEGATES.put(
                "feedbackCompileReplies", Map.of("toPublish", anything, "publishUnit", "unit-a", "publishDueAt", DUE));
    }

    private static Map<String, Object> onePart() {
        return Map.of("route", "PARTS", "partIds", new ArrayList<>(List.of("p1")));
    }

    private void startWork() {
        engine.start(
                "unit-work",
                number,
                Map.of(
                        "unit",
                        "unit-a",
                        "workKind",
                        "k",
                        "subject",
                        "s",
                        "draftForm",
                        "feedback-draft-reply",
                        "workDueAt",
                        DUE));
    }

    private void ask(String... units) {
        complete(
                "Task_Draft",
                Map.of(
                        "draftAction",
                        "ASK",
                        "waitingFor",
                        "cv.a",
                        "askedUnits",
                        new ArrayList<>(List.of(units)),
                        "opinionDueAt",
                        DUE));
    }

    private void unitWork() {
        steps(false);
        complete("Task_Draft", Map.of("draftAction", "SUBMIT"));
        complete("Task_Approve", Map.of("approved", true));
    }

    private void startFeedback() {
        engine.start("feedback", number, Map.of("checkDueAt", DUE));
    }

    private void classify(Map<String, Object> confirmed) {
        steps(false);
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
