package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.inspection.InspectionKind;
import vn.kstthc.inspection.InspectionWalk;
import vn.kstthc.inspection.Opened;

/**
 * An unannounced round in three browsers: while a member of the team sees and announces it, an officer of the unit on our
 * pages and in Tasklist and a supervisor in Cockpit find nothing before, and everything after.
 */
@IntegrationTest
class UnannouncedBrowserTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final String UNIT = "sgddt";
    private static final String OFFICER_OF_UNIT = "cv." + UNIT;

    @LocalServerPort
    int port;

    @Autowired
    InspectionWalk walk;

    @Autowired
    TestClock clock;

    Chromium member;
    Chromium unit;
    Chromium supervisor;

    @BeforeEach
    void threeBrowsers() throws IOException {
        clock.set(MONDAY, LocalTime.of(9, 0));
        member = Chromium.open(port);
        unit = Chromium.open(port);
        supervisor = Chromium.open(port);
        member.signIn(InspectionWalk.MEMBER);
        unit.signIn(OFFICER_OF_UNIT);
        supervisor.signIn("gs.vpub");
    }

    @AfterEach
    void close() {
        for (var browser : new Chromium[] {member, unit, supervisor}) {
            if (browser != null) {
                browser.close();
            }
        }
    }

    @Test
    void onlyTheTeamKnowsOfItUntilAMemberAnnouncesItOnSite() {
        var opened = signed();
        var visit = opened.visits().get(0);
        var instance = walk.task(opened.number(), "Task_AnnounceDecision").getProcessInstanceId();
        assertNothingFound(opened, instance);

        announce(opened.number());

        finds(unit, visit);
        unit.go("/app/cases/" + visit);
        unit.seeText("Kiểm tra tại Sở Giáo dục và Đào tạo");
        unit.assertAccessible();
        unit.picture("unannounced-unit-after");
        finds(supervisor, opened.number());
        cockpit(instance);
        supervisor.seeText(opened.number());
        supervisor.picture("unannounced-cockpit-after");
    }

    private void assertNothingFound(Opened opened, String instance) {
        finds(member, opened.number());
        for (var browser : new Chromium[] {unit, supervisor}) {
            for (var number : new String[] {opened.number(), opened.visits().get(0)}) {
                browser.go("/app/cases?q=" + number);
                browser.seeText("Không có hồ sơ");
                browser.go("/app/cases/" + number);
                browser.seeText("Không tìm thấy");
            }
            browser.go("/camunda/app/tasklist/default/");
            browser.seeText("Việc của đơn vị");
            assertThat(browser.text()).doesNotContain(opened.number());
        }
        unit.picture("unannounced-unit-before");
        cockpit(instance);
        supervisor.seeText("Không có lượt quy trình đang chạy nào có ID");
        assertThat(supervisor.text()).doesNotContain(opened.number());
        supervisor.picture("unannounced-cockpit-before");
    }

    private static void finds(Chromium browser, String number) {
        browser.go("/app/cases?q=" + number);
        browser.see(By.linkText(number));
    }

    private void cockpit(String instance) {
        supervisor.go("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
    }

    private void announce(String round) {
        var task = walk.task(round, "Task_AnnounceDecision");
        new TaskForms(member, walk).show(task, InspectionWalk.MEMBER, "giữ kín", "unannounced-announce");
        new Tasklist(member).complete(() -> walk.openKeys(round).isEmpty());
    }

    private Opened signed() {
        var opened = walk.open(InspectionWalk.CHIEF, InspectionWalk.sample(InspectionKind.UNANNOUNCED, MONDAY, UNIT));
        walk.complete(
                opened.number(),
                "Task_DraftSecretly",
                InspectionWalk.CHIEF,
                InspectionWalk.secretDecision(InspectionWalk.DEPUTY, MONDAY, UNIT));
        walk.sign(opened.number(), InspectionWalk.DEPUTY, MONDAY);
        return opened;
    }
}
