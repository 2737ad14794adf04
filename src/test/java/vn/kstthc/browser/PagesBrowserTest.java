package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.Zones;

/** Our pages in a real browser: usable by everybody, with nothing that the content policy stops. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.open(port);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theSignInPageIsAccessible() {
        chromium.signOut();
        chromium.go("/login");
        chromium.assertAccessible();
        chromium.picture("login");
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vpub, /app, home",
        "cv.vpub, /app?view=UNITS&lang=en, home-english",
        "cv.vpub, /app/cases?lang=vi, registry",
        "cv.vpub, /app/feedback/new, receive-empty",
        "cv.vpub, /app/procedures, procedures",
        "cv.vpub, /app/procedures/import, procedures-import",
        "cv.vpub, /app/deadlines/calculator, calculator",
        "cv.vpub, /app/password, password",
        "ld.vpub, /app/late, late",
        "gs.vpub, /app/admin/notices, notices",
        "admin, /app/admin/organization, organization",
        "admin, /app/admin/staff, staff",
        "admin, /app/admin/calendar, calendar",
        "admin, /app/admin/rules, rules",
        "admin, /app/admin/rules/ladders, ladders",
        "admin, /app/admin/unit-work, unit-work",
        "admin, /app/admin/clock, clock",
        "cv.vpub, /app/no-such-page, not-found"
    })
    void pagesAreAccessible(String user, String path, String name) {
        chromium.signOut();
        chromium.signIn(user);
        chromium.go(path);
        chromium.assertAccessible();
        chromium.picture(name);
        assertThat(chromium.complaints()).noneMatch(c -> c.contains("Content Security Policy"));
    }

    @Test
    void theActsOnADeadlineAreAccessible() {
        var number = files.open(new NewCase(CaseType.INSPECTION, "Thử đổi thời hạn", "snv", clock.instant(), false));
        var today = Zones.dateOf(clock.instant());
        deadlines.start(new DeadlineStart(number, "", "prepare", "D08", today, "snv"));
        chromium.signOut();
        chromium.signIn("ld.snv");
        chromium.go("/app/cases/" + number);
        chromium.run("document.querySelectorAll('article.deadline details').forEach(d => { d.open = true; })");
        chromium.assertAccessible();
        chromium.picture("deadline-acts");
        chromium.type(By.cssSelector("form[action$='/extend'] [name=amount]"), "2");
        chromium.type(By.cssSelector("form[action$='/extend'] [name=reason]"), "Việc phức tạp");
        chromium.type(By.cssSelector("form[action$='/extend'] [name=ground]"), "Quy chế làm việc");
        chromium.click(By.cssSelector("form[action$='/extend'] button"));
        chromium.seeText("Đã ghi nhận thay đổi thời hạn");
        chromium.picture("deadline-extended");
    }

    @ParameterizedTest
    @CsvSource({"/app, narrow-home", "/app/cases, narrow-registry", "/app/feedback/new, narrow-receive"})
    void pagesFitATelephone(String path, String name) {
        chromium.signOut();
        chromium.signIn("cv.vpub");
        chromium.narrow();
        chromium.go(path);
        chromium.picture(name);
        var overflow = overflow();
        chromium.wide();
        assertThat(overflow).isEqualTo(0L);
    }

    @Test
    void theMenusOfTheNavigationWorkWithTheKeyboard() {
        chromium.signOut();
        chromium.signIn("gs.vpub");
        chromium.go("/app");
        var work = chromium.see(By.xpath("//nav//summary[.='Nghiệp vụ']"));
        var watch = chromium.see(By.xpath("//nav//summary[.='Giám sát']"));
        work.sendKeys(Keys.ENTER);
        chromium.see(By.linkText("Tính hạn"));
        chromium.assertAccessible();
        chromium.picture("navigation-menu");
        watch.sendKeys(Keys.ENTER);
        chromium.see(By.linkText("Việc chậm"));
        assertThat(chromium.all(By.linkText("Tính hạn")))
                .as("one menu at a time")
                .isEmpty();
        chromium.see(By.linkText("Việc chậm")).sendKeys(Keys.ESCAPE);
        assertThat(chromium.all(By.cssSelector("nav.main details[open]"))).isEmpty();
        watch.sendKeys(Keys.ENTER);
        chromium.click(By.linkText("Việc chậm"));
        chromium.seeText("Việc quá hạn");
        assertThat(chromium.all(By.cssSelector("nav.main [aria-current='page']")))
                .hasSize(1);
    }

    @Test
    void anOpenMenuFitsATelephone() {
        chromium.signOut();
        chromium.signIn("admin");
        chromium.narrow();
        chromium.go("/app");
        chromium.click(By.xpath("//nav//summary[.='Quản trị']"));
        chromium.see(By.linkText("Cơ quan, cán bộ"));
        chromium.picture("narrow-menu");
        var overflow = overflow();
        chromium.wide();
        assertThat(overflow).isEqualTo(0L);
    }

    @Test
    void theRegistrySearchesWhileOneTypesAndKeepsTheAddress() {
        chromium.signOut();
        chromium.signIn("cv.vpub");
        chromium.go("/app/cases");
        chromium.run("window.samePage = true");
        chromium.type(By.id("q"), "khong co ho so nhu vay");
        chromium.seeText("Không có hồ sơ nào khớp với bộ lọc.");
        chromium.patiently().until(ExpectedConditions.urlContains("q=khong"));
        assertThat(chromium.run("return window.samePage")).isEqualTo(true);
    }

    /** How wide the page is, where it is wider than the window. */
    private Object overflow() {
        return chromium.run(
                "const d = document.scrollingElement; return d.scrollWidth - d.clientWidth > 1 ? d.scrollWidth : 0");
    }
}
