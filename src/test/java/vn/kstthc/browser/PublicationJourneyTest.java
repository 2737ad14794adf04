package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.publication.Procedures;
import vn.kstthc.publication.PublicationWalk;

/**
 * A publication clicked through by those who do it: scan, annex, quality control, signature, national database, posting
 * by three units, portal, closing. Only the proposal, which goes the way of every paper, is written by the walk.
 */
@IntegrationTest
class PublicationJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String NAME = "Hỗ trợ tiền thuê nhà, đi từng bước";

    @LocalServerPort
    int port;

    @Autowired
    PublicationWalk walk;

    @Autowired
    TestClock clock;

    private final String code = Procedures.code();
    private Chromium chromium;
    private Tasklist tasklist;
    private String number;

    @Test
    void officialsClickTheirWayFromTheScanToTheClosedPublication() throws Exception {
        clock.set(DAY, LocalTime.of(9, 0));
        number = walk.openContent(NAME);
        try (var opened = Chromium.open(port)) {
            chromium = opened;
            tasklist = new Tasklist(opened);
            prepare();
            decide();
            enter();
            post();
            close();
            assertThat(chromium.failedLoads()).doesNotContain(403, 500);
        }
    }

    private void prepare() {
        chromium.signIn("cv.snv");
        take("Rà soát nội dung");
        tasklist.choose("Có, lập hồ sơ trình");
        complete("Task_ScanProcedures");
        chromium.go("/app/publications/" + number + "/procedures");
        chromium.type(By.id("field-1"), "Nhà ở");
        new Select(chromium.see(By.id("level-1"))).selectByVisibleText("Cấp xã");
        chromium.type(By.id("components-1"), "Tờ khai\nHợp đồng thuê nhà");
        chromium.type(By.id("time-1"), "05 ngày làm việc");
        chromium.type(By.id("place-1"), "Ủy ban nhân dân cấp xã");
        chromium.type(By.id("fees-1"), "Không");
        chromium.type(By.id("bases-1"), "Quyết định số 12/2026/QĐ-UBND");
        chromium.assertAccessible();
        chromium.picture("publication-annex");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.seeText("Đã lưu phụ lục.");
        walk.dossier(number, DAY.toString(), "LEAD", "ONE_STOP", "COMMUNES");
    }

    private void decide() {
        as("cv.vpub");
        take("Kiểm soát chất lượng hồ sơ");
        tasklist.choose("Đạt");
        complete("Task_ControlQuality");
        as("ct.ubnd-tinh");
        take("Ký ban hành quyết định");
        tasklist.choose("Đã ký ban hành");
        tasklist.select("Người ký", "Chủ tịch");
        chromium.picture("publication-sign");
        complete("Task_SignDecision");
    }

    private void enter() {
        as("cv.snv");
        take("Nhập Cơ sở dữ liệu quốc gia");
        tasklist.fill("Mã, số hiệu", "CSDLQG-31");
        tasklist.append("Mã thủ tục", code);
        complete("Task_EnterDatabase");
        take("Rà soát nội dung");
        tasklist.choose("Không");
        tasklist.fill("Ghi chú, lý do", "Quy trình nội bộ không đổi.");
        complete("Task_ScanProcedures");
    }

    private void post() {
        for (var user : new String[] {"cv.snv", "cv.ttpvhcc-tinh", "cv.ubnd-phuong-cam-thanh"}) {
            as(user);
            chromium.go("/app/postings");
            chromium.click(By.cssSelector("input[type='checkbox'][value='" + number + "']"));
            chromium.assertAccessible();
            chromium.picture("publication-postings");
            chromium.click(By.xpath("//form[.//input[@value='" + number + "']]//button[contains(.,'Xác nhận')]"));
            chromium.seeText("Đã xác nhận 1 mục.");
        }
        walk.postTheRest(number, DAY);
    }

    private void close() {
        as("cv.vpub");
        take("Đăng tải trên cổng thông tin");
        tasklist.fill("Địa chỉ trang", "https://tinh.example/31");
        complete("Task_PublishPortal");
        chromium.go("/app/cases/" + number);
        chromium.seeText("Đã công bố, công khai");
        assertThat(chromium.all(By.xpath("//h3[.='Đúng hạn']/following-sibling::dl[1]/dd")))
                .extracting(flag -> flag.getText())
                .containsExactly("đúng hạn", "đúng hạn", "đúng hạn");
        chromium.picture("publication-closed");
        chromium.go("/app/procedures?q=" + code);
        chromium.click(By.linkText(NAME));
        assertThat(chromium.text()).contains(code, "Nhà ở", "Cấp xã", "Hợp đồng thuê nhà");
    }

    private void take(String task) {
        walk.runJobs();
        tasklist.take(number, task);
    }

    private void complete(String taskKey) {
        tasklist.complete(() -> walk.tasks(number, taskKey).isEmpty());
        walk.runJobs();
    }

    private void as(String user) {
        chromium.signOut();
        chromium.signIn(user);
    }
}
