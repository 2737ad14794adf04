package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.plan.PlanWalk;
import vn.kstthc.shared.Zones;

/** Plans in a real browser: uploaded, seen row by row, corrected, drafted, blocking rows settled, signed, followed. */
@IntegrationTest
class PlanImportBrowserTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final By PRIMARY = By.cssSelector("main button.primary");

    @LocalServerPort
    int port;

    @Autowired
    PlanWalk walk;

    @Autowired
    Clock clock;

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
                .isEqualTo(
                        "Về bản xem trước: Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn tỉnh Quảng Ngãi");
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
    void aPlanIsImportedSignedAndFollowed(@TempDir Path folder) throws IOException {
        var year = Zones.dateOf(clock.instant()).getYear();
        var file = Files.writeString(
                folder.resolve("ke-hoach.txt"),
                """
                KẾ HOẠCH
                Kiểm soát thủ tục hành chính thử trong trình duyệt

                Stt\tNội dung công việc\tKết quả\tCơ quan thực hiện\tThời gian thực hiện
                A\tXây dựng thể chế\t\t\t
                1\tXây dựng quy chế phối hợp\tBáo cáo\t- Sở Nội vụ chủ trì. - Sở Tư pháp phối hợp.\tQuý IV
                2\tCung cấp số liệu đột xuất\tVăn bản\t- Sở Tư pháp chủ trì.\tKhi có yêu cầu của Văn phòng Chính phủ
                """);
        upload(file.toString(), year);
        chromium.click(PRIMARY);
        chromium.seeText("Dự thảo");
        var page = chromium.address().replaceFirst("^https?://[^/]+", "");

        chromium.signOut();
        chromium.signIn("ct.ubnd-tinh");
        chromium.go(page);
        chromium.type(By.id("decision"), "15/QĐ-UBND");
        chromium.run("document.getElementById('signedOn').value = '%s'".formatted(Zones.dateOf(clock.instant())));
        chromium.assertAccessible();
        chromium.picture("plan-sign");
        chromium.click(PRIMARY);
        chromium.seeText("Tạo nhiệm vụ của kế hoạch");
        walk.runTicks("BulkWork");
        chromium.seeText("Đã thực hiện xong.");
        chromium.assertAccessible();
        chromium.picture("plan-progress");
        chromium.go(page);
        chromium.seeText("15/QĐ-UBND");
        chromium.assertAccessible();
        chromium.picture("plan-running");

        chromium.signOut();
        chromium.signIn("cv.snv");
        chromium.go("/app");
        chromium.seeText("1 nhiệm vụ đang thực hiện");
        chromium.assertAccessible();
        chromium.picture("plan-home");
        chromium.go(page + "/board?unit=snv");
        chromium.seeText("Xây dựng quy chế phối hợp");

        chromium.signOut();
        chromium.signIn("cv.vpub");
        chromium.go(page + "/rows/2");
        chromium.run("document.getElementById('due').value = '2020-01-01'");
        chromium.type(By.id("text"), "Số liệu quý IV");
        chromium.click(By.cssSelector("#request button"));
        chromium.seeText("Hạn phải từ hôm nay trở đi");
        assertThat(chromium.see(By.id("text")).getAttribute("value")).isEqualTo("Số liệu quý IV");
        chromium.assertAccessible();
        chromium.picture("plan-row-request");
        chromium.go(page + "/changes?row=1");
        new Select(chromium.see(By.id("kind"))).selectByValue("DATE");
        chromium.type(By.id("scheduleText"), "sớm nhất có thể");
        chromium.type(By.id("reason"), "Chờ quy chế của Chính phủ");
        chromium.click(PRIMARY);
        chromium.seeText("Thời gian chưa hiểu được");
        assertThat(chromium.see(By.id("reason")).getAttribute("value")).isEqualTo("Chờ quy chế của Chính phủ");
        chromium.assertAccessible();
        chromium.picture("plan-change");
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
        upload(plan(), 2025);
    }

    private void upload(String file, int year) {
        chromium.go("/app/plans/import");
        chromium.type(By.id("year"), String.valueOf(year));
        chromium.see(By.id("file")).sendKeys(file);
        chromium.assertAccessible();
        chromium.click(PRIMARY);
        chromium.seeText("Xem trước kế hoạch");
    }

    private static String plan() throws URISyntaxException {
        var text = Objects.requireNonNull(PlanImportBrowserTest.class.getResource("/plans/plan-2025-quang-ngai.txt"));
        return Path.of(text.toURI()).toString();
    }
}
