package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** A plan of 2025 in a real browser: uploaded, seen row by row, corrected, drafted, and its blocking rows settled. */
@IntegrationTest
class PlanImportBrowserTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final By PRIMARY = By.cssSelector("main button.primary");

    @LocalServerPort
    int port;

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
    void aPlanIsUploadedCorrectedAndDrafted() throws URISyntaxException {
        upload();
        assertThat(chromium.all(By.cssSelector("main tbody tr[id]"))).hasSize(56);
        chromium.assertAccessible();
        chromium.picture("plan-preview");

        chromium.click(By.cssSelector("[aria-label='Sửa dòng 40']"));
        chromium.assertAccessible();
        assertThat(chromium.see(By.cssSelector("main p a")).getText())
                .isEqualTo("Về bản xem trước: Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn tỉnh Quảng Ngãi");
        chromium.picture("plan-row");
        new Select(chromium.see(By.id("leads"))).selectByValue("vpub");
        chromium.type(By.id("scheduleText"), "Sớm nhất có thể");
        chromium.click(PRIMARY);
        chromium.seeText("Chưa hiểu thời gian \"Sớm nhất có thể\".");

        chromium.click(By.cssSelector("[aria-label='Sửa dòng 40']"));
        chromium.type(By.id("scheduleText"), "Trước ngày 15/11/2025");
        chromium.click(PRIMARY);
        chromium.seeText("14/11/2025");
        assertThat(chromium.text()).doesNotContain("Sớm nhất có thể");

        chromium.click(PRIMARY);
        chromium.seeText("Chưa ban hành được: các dòng 5, 7, 11, 12, 13, 20 chưa có");
        chromium.assertAccessible();
        chromium.picture("plan-draft");
        chromium.click(By.cssSelector(".alert.bad button"));
        chromium.seeText("chủ trì xác định sau");
        assertThat(chromium.text()).doesNotContain("Chưa ban hành được");
        chromium.narrow();
        chromium.assertAccessible();
        chromium.wide();

        chromium.click(By.cssSelector("main dl.facts a"));
        chromium.seeText("Mở kế hoạch");
        chromium.assertAccessible();
        chromium.picture("plan-case");
    }

    @Test
    void aPlanOfSixtyRowsIsPreviewedWithinTheTimePromised() throws URISyntaxException {
        upload();
        upload(); // the first one warms up
        var millis = (Number)
                Objects.requireNonNull(chromium.run("return performance.getEntriesByType('navigation')[0].duration"));
        assertThat(Duration.ofMillis(millis.longValue())).isLessThan(PROMISED);
    }

    private void upload() throws URISyntaxException {
        chromium.go("/app/plans/import");
        chromium.type(By.id("year"), "2025");
        chromium.see(By.id("file")).sendKeys(plan());
        chromium.assertAccessible();
        chromium.click(PRIMARY);
        chromium.seeText("Xem trước kế hoạch");
    }

    private static String plan() throws URISyntaxException {
        var text = Objects.requireNonNull(PlanImportBrowserTest.class.getResource("/plans/plan-2025-quang-ngai.txt"));
        return Path.of(text.toURI()).toString();
    }
}
