package vn.kstthc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the model of self-inspection, with the answers of the forms and without the domain. */
class SelfInspectionPathsTest extends ModelPaths {

    SelfInspectionPathsTest() {
        super("KT", "inspection/self-inspection");
    }

    @BeforeEach
    void delegates() {
        delegate("inspectionSendResult", Map.of("superior", "unit-s", "noteDueAt", DUE));
        delegate("inspectionBeginRemedy", Map.of("remedyDueAt", DUE));
    }

    @Test
    void aResultIsAskedForAgainThenNotedAndWhatWasFoundIsRemediedUnderTheSuperior() {
        found("f1", "f2");
        start();
        work();
        assertThat(complete("Task_NoteResult", Map.of("noted", false, "selfDueAt", DUE)))
                .isEqualTo("unit-s:OFFICER");
        work();
        complete("Task_NoteResult", Map.of("noted", true));
        for (int item = 0; item < 2; item++) {
            assertThat(complete("Task_Remedy", Map.of("confirmDueAt", DUE))).isEqualTo("unit-a:OFFICER");
            assertThat(complete("Task_ConfirmRemedy", Map.of("confirmed", true)))
                    .isEqualTo("unit-s:OFFICER");
            engine.runJobs(number);
        }
        ended("EndEvent_SelfInspected");
    }

    @Test
    void aLateUnitIsReportedAndStillInspectsItself() {
        found();
        start();
        engine.fireTimer(number, "BoundaryEvent_SelfOverdue");
        assertThat(engine.passed(number)).contains("Task_EscalateSelf", "EndEvent_SelfOverdueReported");
        assertThat(engine.openTasks(number)).containsExactly("Task_Draft");
        work();
        complete("Task_NoteResult", Map.of("noted", true));
        assertThat(engine.passed(number)).doesNotContain("CallActivity_Remedy");
        ended("EndEvent_SelfInspected");
    }

    private void found(String... findings) {
        delegate("inspectionHandOverFindings", Map.of("findings", new ArrayList<>(List.of(findings))));
    }

    private void start() {
        engine.start("self-inspection", number, Map.of("subject", "", "unit", "unit-a", "selfDueAt", DUE));
    }
}
