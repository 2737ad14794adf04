package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.review.ExecutionWay;
import vn.kstthc.review.Quality;
import vn.kstthc.review.ReviewTheme;
import vn.kstthc.review.ReviewWalk;
import vn.kstthc.review.SimplificationOption;
import vn.kstthc.review.TargetKind;

/** A review in a real browser: opened on its page, form A filled in, seen in the list of savings; all accessible. */
@IntegrationTest
class ReviewBrowserTest {

    private static final LocalDate DUE = LocalDate.of(2031, 8, 14);

    @LocalServerPort
    int port;

    @Autowired
    ReviewWalk walk;

    @Autowired
    TestClock clock;

    Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        chromium = Chromium.open(port);
        chromium.signIn("cv.snv");
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReviewIsOpenedItsFormFilledInAndItsSavingShown() {
        chromium.go("/app/reviews/new");
        chromium.assertAccessible();
        chromium.type(By.id("title"), "Rà soát trên trang");
        chromium.see(By.id("leadUnit")).sendKeys("Sở Nội vụ");
        chromium.type(By.id("procedureTargets"), "Cấp thẻ trên trang");
        chromium.type(By.id("targetPercent"), "20");
        chromium.click(By.cssSelector("main button.primary"));
        chromium.seeText("Cấp thẻ trên trang");
        chromium.assertAccessible();
        chromium.click(By.linkText("Cấp thẻ trên trang"));
        chromium.assertAccessible();
        chromium.type(By.id("necessity"), "Cần thiết.");
        chromium.type(By.id("legalDays"), "15");
        chromium.click(By.cssSelector("main button.primary"));
        chromium.seeText("Đã lưu biểu mẫu A.");
        assertThat(chromium.see(By.id("necessity")).getAttribute("value")).isEqualTo("Cần thiết.");
        assertThat(chromium.see(By.id("legalDays")).getAttribute("value")).isEqualTo("15");
    }

    @Test
    void theSavingsOfAYearAreRankedAndDrawnWithoutScript() {
        var number = walk.open("snv", DUE, ReviewWalk.target(TargetKind.PROCEDURE, "Cấp giấy xếp hạng"));
        walk.fill(number, 1, SimplificationOption.AMEND, ExecutionWay.ADMINISTRATIVE, DUE);
        chromium.go("/app/reviews?year=2031");
        chromium.seeText("Cấp giấy xếp hạng");
        chromium.seeText("33,33");
        assertThat(chromium.see(By.cssSelector("meter.bar.before")).getAttribute("value"))
                .isEqualTo("100");
        assertThat(chromium.see(By.cssSelector("meter.bar.after")).getAttribute("value"))
                .isEqualTo("67");
        chromium.assertAccessible();
        chromium.picture("review-savings");
        chromium.narrow();
        chromium.assertAccessible();
        chromium.wide();
    }

    @Test
    void theReviewOfAYearIsOpenedOnItsPageAndItsFormsAreShown() {
        clock.set(LocalDate.of(2033, 12, 1), LocalTime.of(9, 0));
        chromium.signOut();
        chromium.signIn(ReviewWalk.CONTROL);
        chromium.go("/app/reviews?year=2034");
        chromium.click(By.linkText("Mở rà soát của năm"));
        chromium.assertAccessible();
        chromium.type(By.id("purpose"), "Cắt giảm chi phí.");
        chromium.run("for (const o of document.getElementById('units').options) o.selected = o.value === 'snv'");
        chromium.picture("review-year");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.seeText("Diễn biến");
        var year = chromium.address().replaceFirst(".*/", "");

        assign(year, "snv");
        show(year, "Task_Draft", "cv.snv", "Căn cứ, lý do đăng ký", "review-registration");
        walk.complete(
                year,
                "Task_Draft",
                "cv.snv",
                Map.of("action", "SUBMIT", "ground", "Nhiều phản ánh.", "procedureTargets", "Cấp giấy"));
        walk.approve(year, "snv", "snv", "2033-12-01");
        assign(year, "vpub");
        show(year, "Task_Draft", "cv.vpub", "Tổ chức thực hiện", "review-draft-plan");
        walk.complete(
                year,
                "Task_Draft",
                "cv.vpub",
                Map.of("action", "SUBMIT", "purpose", "Cắt giảm.", "duties", "Đúng hạn."));
        walk.approve(year, "", "vpub", "2033-12-01");
        show(year, "Task_ApprovePlan", ReviewWalk.CHAIR, "Kết quả trình ký", "review-approve-plan");
        walk.sign(year, "Task_ApprovePlan", "2033-12-01");
        show(year, "Task_SendPlan", ReviewWalk.CONTROL, "Số văn bản gửi", "review-send-plan");
        walk.complete(
                year, "Task_SendPlan", ReviewWalk.CONTROL, Map.of("sentOn", "2033-12-01", "reference", "12/UBND"));
        show(year, "Task_CloseResults", ReviewWalk.CONTROL, "Đã kiểm tra danh sách trên", "review-close-results");
    }

    @Test
    void everyFormOfAReviewIsShownToTheOneWhoseTurnItIs() {
        clock.set(LocalDate.of(2031, 6, 2), LocalTime.of(9, 0));
        var number =
                walk.open("snv", ReviewTheme.SIMPLIFICATION, true, ReviewWalk.target(TargetKind.PROCEDURE, "Cấp giấy"));
        walk.complete(walk.task(number, "Task_Assign", "", "vpub"), "ld.vpub", Map.of("assignee", "officer:cv.vpub"));
        show(number, "Task_Draft", "cv.vpub", "Kiến nghị phương án", "review-independent");
        walk.complete(
                number,
                "Task_Draft",
                "cv.vpub",
                Map.of("action", "SUBMIT", "findings", "Hồ sơ trùng.", "proposals", "Bỏ bản sao."));
        walk.approve(number, "", "vpub", "2031-06-02");
        walk.fill(number, 1, SimplificationOption.AMEND, ExecutionWay.PROPOSAL, LocalDate.of(2031, 9, 30));
        assign(number, "snv");
        show(number, "Task_Draft", "cv.snv", "Kết quả rà soát và đề xuất", "review-result");
        walk.complete(number, "Task_Draft", "cv.snv", ReviewWalk.result());
        walk.approve(number, "", "snv", "2031-06-02");
        show(number, "Task_CheckQuality", ReviewWalk.CONTROL, "Kết quả kiểm tra", "review-quality");
        walk.check(number, Quality.DISAGREED, "Đề nghị bãi bỏ thủ tục.");
        show(number, "Task_DecideDisagreement", ReviewWalk.CHAIR, "Đề nghị bãi bỏ thủ tục.", "review-disagreement");
        walk.complete(
                number,
                "Task_DecideDisagreement",
                ReviewWalk.CHAIR,
                Map.of("optionKept", "YES", "reason", "Phương án khả thi."));
        assign(number, "vpub");
        show(number, "Task_Draft", "cv.vpub", "Đánh giá chung", "review-consolidation");
        walk.complete(number, "Task_Draft", "cv.vpub", ReviewWalk.consolidation());
        walk.approve(number, "", "vpub", "2031-06-02");
        show(number, "Task_SignDecision", ReviewWalk.CHAIR, "Kết quả trình ký", "review-sign");
        walk.sign(number, "Task_SignDecision", "2031-06-02");
        assign(number, "snv");
        show(number, "Task_Draft", "cv.snv", "Nơi nhận kiến nghị", "review-proposal");
        walk.complete(
                number,
                "Task_Draft",
                "cv.snv",
                Map.of("action", "SUBMIT", "addressee", "Bộ Nội vụ", "content", "Bãi bỏ thủ tục."));
        walk.approve(number, number + "/1", "snv", "2031-06-02");
        show(number, "Task_RecordResult", "cv.snv", "Kết quả thực thi", "review-record-result");
        chromium.go("/app/cases/" + number);
        chromium.seeText("Cấp giấy (Cơ quan có thẩm quyền)");
        chromium.assertAccessible();
    }

    private void assign(String number, String unit) {
        walk.complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
    }

    private void show(String number, String taskKey, String person, String text, String picture) {
        new TaskForms(chromium, walk).show(walk.task(number, taskKey), person, text, picture);
    }
}
