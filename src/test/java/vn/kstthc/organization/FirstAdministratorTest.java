package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final Staff SOMEBODY = new Staff("an", "Nguyễn Thị An", "an@example.org", false, true);

    private static Directory directory(Staff... staff) {
        return new Directory(
                1, new DirectoryRows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(staff), List.of()));
    }

    @Test
    void isMadeOnlyWhileThereIsNobody() {
        var first = new FirstAdministrator("mật khẩu đủ dài", "it@example.org");
        assertThat(first.wanted(directory())).isTrue();
        assertThat(first.wanted(directory(SOMEBODY))).isFalse();
    }

    @Test
    void isNotMadeWithoutAPassword() {
        assertThat(new FirstAdministrator(null, "it@example.org").wanted(directory()))
                .isFalse();
        assertThat(new FirstAdministrator(" ", "it@example.org").wanted(directory()))
                .isFalse();
    }
}
