package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the plan models, with the answers of the forms and without the domain. */
class PlanPathsTest extends ModelPaths {

    PlanPathsTest() {
        super("NV", "plan/plan-approval", "plan/plan-task", "plan/plan-move", "plan/plan-change");
    }

    @BeforeEach
    void delegates() {
        delegate("planSubmit", Map.of("signDueAt", DUE));
        delegate("planBeginAcceptance", Map.of("acceptDueAt", DUE));
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
}
