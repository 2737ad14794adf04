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
            chromium.click(By.linkText("Giám sát quy trình"));
            chromium.seeText("Định nghĩa quy trình");
            chromium.see(By.xpath(
                    "//*[normalize-space(.)='Định nghĩa quy trình']/following::a[not(normalize-space(.)='0')]"));
            chromium.picture("cockpit");
            assertThat(chromium.complaints()).noneMatch(complaint -> complaint.contains("403"));
            assertThat(chromium.address()).contains("/camunda/app/cockpit/");
        }
    }

    @Test
    void anOfficerIsToldThatThisIsNotForHim() throws Exception {
        try (var chromium = Chromium.open(port)) {
            chromium.signIn("cv.vpub");
            assertThat(chromium.all(By.linkText("Giám sát quy trình"))).isEmpty();
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
