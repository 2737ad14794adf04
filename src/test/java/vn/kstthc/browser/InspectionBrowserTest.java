package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.inspection.InspectionKind;
import vn.kstthc.inspection.InspectionRemediation;
import vn.kstthc.inspection.InspectionWalk;

/**
 * Inspection in a real browser: the plan of a year and a round are opened on their pages, every form of a periodic round is
 * shown in Tasklist to the one whose turn it is, the results are entered on the page of the visit; all pages accessible.
 */
@IntegrationTest
class InspectionBrowserTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate VISIT = LocalDate.of(2026, 10, 26);

    @LocalServerPort
    int port;

    @Autowired
    InspectionWalk walk;

    @Autowired
    InspectionRemediation remediation;

    @Autowired
    TestClock clock;

    Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        clock.set(MONDAY, LocalTime.of(9, 0));
        chromium = Chromium.open(port);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aPlanIsDraftedWithItsItemsAndTheChecklistIsRead() {
        chromium.signIn(InspectionWalk.OFFICER);
        chromium.go("/app/inspections");
        chromium.assertAccessible();
        chromium.picture("inspection-overview");
        chromium.type(By.id("year"), "2029");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.see(By.id("kind0")).sendKeys("Kiểm tra định kỳ");
        day("from0", "2029-03-05");
        day("to0", "2029-03-06");
        choose("units0", "Sở Nội vụ");
        chromium.click(By.cssSelector("input[name='scope0'][value='REVIEW']"));
        chromium.assertAccessible();
        chromium.picture("inspection-plan-items");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.seeText("Đã lưu");
        assertThat(chromium.see(By.id("from0")).getAttribute("value")).isEqualTo("2029-03-05");
        chromium.go("/app/inspections/checklists");
        chromium.assertAccessible();
        chromium.picture("inspection-checklist");
    }

    @Test
    void aRoundIsOpenedOnItsPage() {
        var number = openRound();
        chromium.seeText("Sở Nội vụ");
        chromium.assertAccessible();
        chromium.picture("inspection-case");
        assertThat(walk.openKeys(number)).containsExactly("Task_Assign");
        chromium.narrow();
        chromium.assertAccessible();
        chromium.wide();
    }

    @Test
    void everyFormOfAPeriodicRoundIsShownToTheOneWhoseTurnItIs() {
        var round = walk.open(InspectionWalk.sample(InspectionKind.PERIODIC, VISIT, "snv"));
        var visit = round.visits().get(0);
        assign(round.number(), InspectionWalk.CHIEF, InspectionWalk.OFFICER);
        show(round.number(), "Task_Draft", InspectionWalk.OFFICER, "Trưởng đoàn", "inspection-draft-decision");
        var draft = InspectionWalk.decision(VISIT, "snv");
        submit(round.number(), InspectionWalk.OFFICER, draft);
        agree(round.number(), InspectionWalk.CHIEF);
        show(round.number(), "Task_SignDecision", InspectionWalk.DEPUTY, "Kết quả trình ký", "inspection-sign");
        walk.sign(round.number(), InspectionWalk.DEPUTY, MONDAY);

        assign(visit, InspectionWalk.CHIEF, InspectionWalk.OFFICER);
        show(visit, "Task_Draft", InspectionWalk.OFFICER, "Đề cương", "inspection-draft-notice");
        submit(visit, InspectionWalk.OFFICER, Map.of("notice", "Chuẩn bị hồ sơ theo đề cương."));
        walk.issue(visit, "VPUB-KSTTHC", MONDAY);
        assign(visit, "ld.snv", "cv.snv");
        show(visit, "Task_Draft", "cv.snv", "Đề cương", "inspection-draft-self-report");
        submit(visit, "cv.snv", Map.of("report", "Đơn vị đã tự kiểm tra."));
        agree(visit, "ld.snv");

        clock.set(VISIT, LocalTime.of(15, 0));
        enterResults(visit);
        show(visit, "Task_InspectUnit", InspectionWalk.MEMBER, "Ngày kết thúc kiểm tra", "inspection-inspect");
        chromium.seeText("Thành viên Đoàn");
        assertThat(chromium.text()).doesNotContain("team.");
        walk.inspect(visit, VISIT);
        recordMinutes(visit);
        show(visit, "Task_ReportVisit", InspectionWalk.LEADER, "Báo cáo kết quả kiểm tra", "inspection-report");
        walk.complete(visit, "Task_ReportVisit", InspectionWalk.LEADER, Map.of("report", "Kết quả kiểm tra tốt."));
        assign(visit, InspectionWalk.CHIEF, InspectionWalk.OFFICER);
        show(visit, "Task_Draft", InspectionWalk.OFFICER, "Kết luận", "inspection-draft-conclusion");
        submit(visit, InspectionWalk.OFFICER, Map.of("conclusion", "Đơn vị thực hiện tốt."));
        walk.issue(visit, "TB-VPUB", VISIT);

        show(visit, "Task_Remedy", "cv.snv", "Kết quả và minh chứng", "inspection-remedy");
        var item = remediation.items(visit).get(0);
        walk.remedy(visit, item, "snv", VISIT);
        show(visit, "Task_ConfirmRemedy", InspectionWalk.LEADER, "Công văn số 5", "inspection-confirm");
        walk.confirm(visit, item, Map.of("confirmed", "YES"));
        show(round.number(), "Task_ProposeSanctions", InspectionWalk.OFFICER, "xử lý", "inspection-sanctions");
        walk.complete(
                round.number(),
                "Task_ProposeSanctions",
                InspectionWalk.OFFICER,
                Map.of("proposed", "YES", "sanctions", "Phê bình đơn vị."));
        assign(round.number(), InspectionWalk.CHIEF, InspectionWalk.OFFICER);
        show(
                round.number(),
                "Task_Draft",
                InspectionWalk.OFFICER,
                "Đánh giá chung và kiến nghị",
                "inspection-draft-summary");
        chromium.go("/app/cases/" + visit);
        chromium.assertAccessible();
        chromium.picture("inspection-visit-case");
    }

    private String openRound() {
        chromium.signIn(InspectionWalk.OFFICER);
        chromium.go("/app/inspections/new");
        chromium.assertAccessible();
        chromium.click(By.cssSelector("input[name='kind'][value='PERIODIC']"));
        choose("units", "Sở Nội vụ");
        chromium.click(By.cssSelector("input[name='scope'][value='DIRECTION']"));
        day("from", VISIT.toString());
        day("to", VISIT.plusDays(1).toString());
        chromium.see(By.cssSelector("#leader option[value='cv.stp']")).click();
        chromium.picture("inspection-new");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.seeText("Diễn biến");
        return chromium.address().replaceFirst(".*/", "");
    }

    /** What the team saw, typed on the page of the visit. */
    private void enterResults(String visit) {
        chromium.signOut();
        chromium.signIn(InspectionWalk.MEMBER);
        chromium.go("/app/inspections/visits/" + visit);
        chromium.assertAccessible();
        for (var answer : chromium.all(By.cssSelector("select[id^='answer-'] option[value='PARTLY']"))) {
            answer.click();
        }
        chromium.type(By.id("code0"), "H48.01-0007");
        chromium.type(By.id("procedure0"), "Cấp giấy phép thử nghiệm");
        chromium.type(By.id("content0"), "Chưa niêm yết đầy đủ thủ tục tại bộ phận Một cửa.");
        chromium.type(By.id("basis0"), "Nghị định 63/2010/NĐ-CP, điều 15");
        chromium.type(By.id("remedy0"), "Niêm yết bổ sung và gửi ảnh chụp.");
        chromium.picture("inspection-visit");
        chromium.click(By.cssSelector("main form button.primary"));
        chromium.seeText("Đã lưu");
        assertThat(chromium.see(By.id("content0")).getText()).contains("Chưa niêm yết");
    }

    /** The leader chooses the scan of the minutes and completes his task in Tasklist himself. */
    private void recordMinutes(String visit) {
        walk.scan(visit);
        show(visit, "Task_RecordMinutes", InspectionWalk.LEADER, "Bản quét biên bản", "inspection-minutes");
        var tasklist = new Tasklist(chromium);
        tasklist.select("Bản quét biên bản", "bien-ban");
        tasklist.choose("Hai bên đã ký");
        tasklist.complete(() -> walk.openKeys(visit).contains("Task_ReportVisit"));
    }

    private void show(String number, String taskKey, String person, String text, String picture) {
        new TaskForms(chromium, walk).show(walk.task(number, taskKey), person, text, picture);
    }

    private void assign(String number, String leader, String officer) {
        walk.complete(number, "Task_Assign", leader, Map.of("assignee", "officer:" + officer));
    }

    private void submit(String number, String officer, Map<String, Object> answers) {
        var values = new HashMap<>(answers);
        values.put("action", "SUBMIT");
        walk.complete(number, "Task_Draft", officer, values);
    }

    private void agree(String number, String leader) {
        walk.complete(number, "Task_Approve", leader, Map.of("decision", "AGREE"));
    }

    private void choose(String select, String option) {
        chromium.see(By.xpath("//select[@id='" + select + "']/option[normalize-space(.)='" + option + "']"))
                .click();
    }

    /** A field of a day takes what the browser's language says; set as the picker does. */
    private void day(String id, String value) {
        WebElement field = chromium.see(By.id(id));
        assertThat(field.isEnabled()).isTrue();
        chromium.run("document.getElementById('" + id + "').value = '" + value + "'");
    }
}
