package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every path of unit-work, with the answers of the forms and without the domain. */
class UnitWorkModelTest extends ModelPaths {

    UnitWorkModelTest() {
        super("PAKN", "unitwork/unit-work");
    }

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
}
