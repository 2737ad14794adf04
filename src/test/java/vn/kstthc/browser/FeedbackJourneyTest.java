package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** An officer of the control office at work: from the sign-in to the timeline that tells what was done. */
@IntegrationTest
class FeedbackJourneyTest {

    private static final String SUBJECT = "Thủ tục cấp giấy phép xây dựng bị chậm";

    @LocalServerPort
    int port;

    @Test
    void anOfficerReceivesAFeedbackAndChecksItInTasklist() throws Exception {
        try (var chromium = Chromium.open(port)) {
            chromium.signIn("cv.vpub");
            receive(chromium);
            var casePage = seeTheCase(chromium);
            completeTheTask(chromium);
            chromium.go(casePage);
            chromium.seeText("Kết quả kiểm tra: Hợp lệ");
            assertThat(chromium.all(By.linkText("Phân loại"))).hasSize(1);
            chromium.see(By.cssSelector("#diagram .djs-element.done"));
            chromium.picture("case-after-check");
        }
    }

    private static void receive(Chromium chromium) {
        chromium.click(By.xpath("//nav//summary[.='Nghiệp vụ']"));
        chromium.click(By.linkText("Tiếp nhận phản ánh"));
        chromium.type(By.id("senderName"), "Nguyễn Thị Lan");
        chromium.type(By.id("senderAddress"), "Tổ 5, phường Cẩm Thành");
        chromium.type(By.id("subject"), SUBJECT);
        chromium.type(By.id("content"), "Tôi nộp hồ sơ từ tháng trước, đến nay chưa có kết quả.");
        chromium.assertAccessible();
        chromium.picture("receive");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.seeText("Diễn biến");
    }

    /** Returns the path of the case page. */
    private static String seeTheCase(Chromium chromium) {
        chromium.see(By.cssSelector("#diagram .djs-element.active"));
        assertThat(chromium.all(By.cssSelector("#diagram .bjs-powered-by")))
                .as("the licence of bpmn-js wants its mark to be seen")
                .hasSize(1);
        assertThat(chromium.text()).contains(SUBJECT, "Vì sao ngày này?", "Kiểm tra tính hợp lệ");
        chromium.assertAccessible();
        chromium.picture("case");
        assertThat(chromium.complaints()).isEmpty();
        return chromium.address().replaceFirst("^https?://[^/]+", "");
    }

    private static void completeTheTask(Chromium chromium) {
        chromium.click(By.linkText("Kiểm tra tính hợp lệ"));
        chromium.click(By.xpath("//*[normalize-space(text())='Nhận việc']"));
        chromium.click(By.xpath("//label[normalize-space(.)='Hợp lệ']"));
        assertThat(chromium.text()).contains("Việc của đơn vị", "Biểu mẫu", "Kết quả kiểm tra");
        chromium.picture("tasklist");
        var complete = By.xpath("//button[normalize-space(.)='Hoàn thành']");
        chromium.click(complete);
        chromium.patiently().until(ExpectedConditions.invisibilityOfElementLocated(complete));
    }
}
