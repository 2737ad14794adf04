package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.review.ExecutionWay;
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
}
