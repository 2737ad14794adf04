package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** Who watches the processes, and who does not. */
@IntegrationTest
class CockpitBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void aSupervisorWatchesInVietnamese() throws Exception {
        try (var chromium = Chromium.open(port)) {
            chromium.signIn("gs.vpub");
            chromium.click(By.xpath("//summary[.='Giám sát']"));
            chromium.click(By.linkText("Giám sát quy trình"));
            chromium.click(By.linkText("Quy trình"));
            chromium.click(By.linkText("Xử lý phản ánh, kiến nghị"));
            chromium.see(By.cssSelector(".djs-container svg"));
            chromium.picture("cockpit");
            assertThat(chromium.failedLoads()).isEmpty();
            assertThat(chromium.address()).contains("/camunda/app/cockpit/");
        }
    }

    @Test
    void anOfficerIsToldThatThisIsNotForHim() throws Exception {
        try (var chromium = Chromium.open(port)) {
            chromium.signIn("cv.vpub");
            assertThat(chromium.all(By.cssSelector("nav a[href*=cockpit]"))).isEmpty();
            chromium.go("/camunda/app/cockpit/default/");
            chromium.seeText("Không được phép");
            chromium.assertAccessible();
            chromium.picture("forbidden");
        }
    }

    @Test
    void anEndedSessionInTasklistLeadsToTheOneSignInPage() throws Exception {
        try (var chromium = Chromium.open(port)) {
            chromium.signIn("cv.vpub");
            chromium.go("/camunda/app/tasklist/default/");
            chromium.seeText("Việc của đơn vị");
            chromium.signOut();
            chromium.click(By.linkText("Việc của đơn vị"));
            chromium.see(By.id("username"));
            assertThat(chromium.address()).contains("/login");
        }
    }
}
