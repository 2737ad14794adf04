package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.publication.Procedures.change;
import static vn.kstthc.publication.Procedures.content;
import static vn.kstthc.publication.Procedures.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.ProcedureList;
import vn.kstthc.publication.ProcedureRegister;
import vn.kstthc.publication.Procedures;

/** The register of procedures in a real browser: a procedure with its versions, and the import of a list. */
@IntegrationTest
class RegisterBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcedureRegister register;

    @TempDir
    Path folder;

    Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        chromium = Chromium.open(port);
        chromium.signIn("cv.vpub");
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aProcedureIsFoundAndShowsWhatChanged() {
        var code = Procedures.code();
        publish(LocalDate.of(2026, 3, 1), ProcedureChangeKind.NEW, code, "Cấp bản sao trích lục hộ tịch");
        publish(LocalDate.of(2026, 6, 1), ProcedureChangeKind.AMENDED, code, "Cấp bản sao trích lục hộ tịch, xác nhận");

        chromium.go("/app/procedures?q=" + code);
        chromium.picture("register-list");
        chromium.click(By.partialLinkText("Cấp bản sao"));
        chromium.seeText("So sánh hai phiên bản");
        chromium.assertAccessible();
        chromium.picture("register-procedure");
    }

    @Test
    void aListIsTriedAndThenImported() throws IOException {
        var code = Procedures.code();
        var file = Files.write(
                folder.resolve("danh-muc.xlsx"),
                new ProcedureList().usual(code, "Chứng thực chữ ký").bytes());

        chromium.go("/app/procedures/import");
        chromium.type(By.id("file"), file.toString());
        chromium.click(By.cssSelector("form[action$=preview] button"));
        chromium.seeText("thêm mới 1");
        chromium.assertAccessible();
        chromium.picture("register-import");
        chromium.click(By.cssSelector("form[action$=apply] button"));
        chromium.seeText("Đã nhập danh mục");
        assertThat(register.find(code)).isPresent();
    }

    private void publish(LocalDate effectiveOn, ProcedureChangeKind kind, String code, String name) {
        register.publish(decision(effectiveOn, change(kind, code, content(name))));
    }
}
