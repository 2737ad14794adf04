package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTestAccess;

/** The cost sheet in a real browser: totals while typing, lines by keyboard, errors at their cells, all accessible. */
@IntegrationTest
class CostSheetBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CostSheets sheets;

    Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        chromium = Chromium.open(port);
        var sheet = sheets.create(CostTestAccess.owner(UUID.randomUUID().toString()), "Cấp giấy phép");
        chromium.signIn(CostTestAccess.WRITER);
        chromium.go(sheet.path());
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void totalsFollowWhatIsTypedAndTheSheetIsSaved() {
        chromium.type(By.id("gdpPerCapita"), "114.000.000");
        chromium.type(By.id("gdpYear"), "2024");
        chromium.type(By.id("gdpSource"), "Niên giám thống kê");
        line("current-1-", "6");
        chromium.seeText("423.863,64");
        line("after-1-", "4");
        chromium.seeText("53.977.273");
        assertThat(chromium.see(By.id("verdict")).getText()).contains("25,47");
        assertThat(chromium.see(By.id("current-total")).getText()).isEqualTo("211.931.818");
        chromium.assertAccessible();
        chromium.picture("cost");
        chromium.click(By.name("save"));
        chromium.seeText("Đã lưu");
        chromium.picture("cost-saved");
        assertThat(chromium.complaints()).noneMatch(c -> c.contains("Content Security Policy"));
    }

    @Test
    void linesAreAddedAndWalkedThroughByKeyboardAndErrorsLeadToTheirCells() {
        chromium.see(By.cssSelector("button[value='CURRENT:PREPARE']")).sendKeys(Keys.ENTER);
        var added = chromium.see(By.id("current-1-name"));
        chromium.patiently().until(d -> d.switchTo().activeElement().equals(added));
        added.sendKeys("Điền đơn", Keys.ARROW_UP);
        chromium.patiently()
                .until(d -> "current-0-name".equals(d.switchTo().activeElement().getAttribute("id")));
        chromium.click(By.name("save"));
        chromium.click(By.cssSelector("a[href='#current-1-timesPerYear']"));
        chromium.assertAccessible();
        chromium.picture("cost-errors");
    }

    private void line(String cells, String hours) {
        chromium.type(By.id(cells + "name"), "Nộp hồ sơ");
        chromium.type(By.id(cells + "hours"), hours);
        chromium.type(By.id(cells + "otherCost"), "100.000");
        chromium.type(By.id(cells + "timesPerYear"), "1");
        chromium.type(By.id(cells + "subjectsPerYear"), "500");
    }
}
