package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoGuardTest {

    private static final Staff DEMO = new Staff("cv.vpub", "Chuyên viên", "cv.vpub@demo.invalid", true, true);
    private static final Staff REAL = new Staff("an", "Nguyễn Thị An", "an@example.org", false, true);

    @Test
    void demonstrationUsersStopTheStartOnAnExternalDatabase() {
        assertThatThrownBy(() -> DemoGuard.check(false, List.of(REAL, DEMO)))
                .isInstanceOf(DemoGuard.DemoStaffFound.class)
                .hasMessageContaining("cv.vpub");
    }

    @Test
    void theOperatorReadsWhatToDo() {
        var analysis = new DemoStaffFoundAnalyzer().analyze(new DemoGuard.DemoStaffFound(List.of("cv.vpub")));
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void realUsersAndTheEmbeddedDatabaseAreFine() {
        assertThatCode(() -> DemoGuard.check(false, List.of(REAL))).doesNotThrowAnyException();
        assertThatCode(() -> DemoGuard.check(true, List.of(DEMO))).doesNotThrowAnyException();
    }
}
