package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.plan.PlanWalk.continuous;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.plan.Obligation;
import vn.kstthc.plan.ObligationKind;
import vn.kstthc.plan.PlanWalk;

/** A running plan in a real browser: its board, a sheet, a request for another date, acceptance of many. */
@IntegrationTest
class PlanFollowingBrowserTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 2, 2);
    private static final By PRIMARY = By.cssSelector("main button.primary");

    @LocalServerPort
    int port;

    @Autowired
    PlanWalk walk;

    @Autowired
    TestClock clock;

    Chromium chromium;
    private String plan = "";

    @BeforeEach
    void open() throws IOException {
        clock.set(APPROVED, LocalTime.of(9, 0));
        plan = walk.draft(
                2026,
                row("1", due("2026-06-16"), unit("snv")),
                row("2", due("2026-02-10"), unit("snv"), unit("stc")),
                row("3", continuous(2026), unit("snv")));
        walk.approve(plan, APPROVED);
        chromium = Chromium.open(port);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theBoardKeepsItsFilterInTheAddressAndACellLeadsToItsList() {
        walk.doTask(task("stc", 10), "stc", "2026-02-02");
        clock.set(LocalDate.of(2026, 2, 12), LocalTime.of(9, 0));
        chromium.signIn("cv.vpub");
        chromium.go("/app/plans/" + plan + "/board");
        assertThat(chromium.all(By.cssSelector("table.board tbody tr")).get(0).getText())
                .startsWith("2 ")
                .contains("1 quá hạn");
        chromium.assertAccessible();
        chromium.picture("plan-board");

        new Select(chromium.see(By.id("unit"))).selectByValue("stc");
        chromium.click(PRIMARY);
        chromium.patiently().until(d -> chromium.address().contains("unit=stc"));
        assertThat(chromium.all(By.cssSelector("table.board tbody tr"))).hasSize(1);

        chromium.go("/app/plans/" + plan + "/board?late=true");
        var cell = chromium.see(By.cssSelector("table.board tbody td a"));
        assertThat(cell.getText()).isEqualTo("0/1");
        cell.click();
        chromium.seeText("1 nhiệm vụ");
        assertThat(chromium.text()).contains("Dòng 2: Việc thử số 2", "Quý I", "chỉ việc chậm", "10/02/2026");
        chromium.assertAccessible();
        chromium.picture("plan-obligations");
        chromium.narrow();
        chromium.assertAccessible();
        chromium.go("/app/plans/" + plan + "/board");
        chromium.assertAccessible();
        chromium.picture("plan-board-narrow");
        chromium.go("/app/plans/" + plan + "/results");
        chromium.assertAccessible();
        chromium.wide();
        chromium.picture("plan-results");
    }

    @Test
    void aSheetIsFilledInAndAnotherDateAskedFor() {
        chromium.signIn("cv.snv");
        chromium.go("/app/plans/sheets/" + sheet());
        chromium.assertAccessible();
        chromium.type(By.name("done-3"), "Đã hướng dẫn các xã");
        chromium.type(By.name("difficulty-3"), "Thiếu máy quét");
        chromium.click(PRIMARY);
        chromium.seeText("Đã lưu phiếu quý.");
        assertThat(chromium.see(By.name("done-3")).getAttribute("value")).isEqualTo("Đã hướng dẫn các xã");
        chromium.picture("plan-sheet");
        chromium.narrow();
        chromium.assertAccessible();
        chromium.wide();

        chromium.click(By.cssSelector("[aria-label='Đề nghị lùi hạn " + task("snv", 16) + "']"));
        chromium.seeText("Hạn hiện tại: 16/06/2026");
        chromium.assertAccessible();
        ask("2026-05-04", "Chờ hướng dẫn của Bộ");
        chromium.seeText("Hạn mới phải sau hạn hiện tại");
        assertThat(chromium.see(By.id("reason")).getAttribute("value")).isEqualTo("Chờ hướng dẫn của Bộ");
        chromium.assertAccessible();
        chromium.picture("plan-move");
        ask("2026-07-15", "Chờ hướng dẫn của Bộ");
        chromium.seeText("Đã gửi đề nghị lùi hạn");
        chromium.seeText("Từ 16/06/2026 sang 15/07/2026");
        chromium.assertAccessible();
    }

    private void ask(String day, String reason) {
        chromium.see(By.id("newDue"));
        chromium.run("document.getElementById('newDue').value = '" + day + "'");
        chromium.type(By.id("reason"), reason);
        chromium.click(PRIMARY);
    }

    @Test
    void manyResultsAreTickedAndAcceptedAtOnce() {
        var mine = task("stc", 10);
        walk.doTask(mine, "stc", "2026-02-02");
        chromium.signIn("cv.vpub");
        chromium.go("/app/plans/acceptance?unit=stc");
        chromium.assertAccessible();
        assertThat(chromium.all(By.name("cases"))).isNotEmpty().noneMatch(WebElement::isSelected);
        chromium.click(PRIMARY);
        chromium.seeText("Chưa chọn kết quả nào.");
        chromium.assertAccessible();
        chromium.picture("plan-acceptance");

        chromium.click(By.cssSelector("[data-all]"));
        assertThat(chromium.all(By.name("cases"))).allMatch(WebElement::isSelected);
        chromium.click(By.cssSelector("[data-all]"));
        chromium.click(By.cssSelector("[value='" + mine + "']"));
        chromium.narrow();
        chromium.assertAccessible();
        chromium.wide();
        chromium.click(PRIMARY);
        chromium.seeText("Đã chấp nhận 1 kết quả.");
        chromium.go("/app/plans/difficulties");
        chromium.assertAccessible();
    }

    private String task(String unit, int day) {
        return owed(unit, ObligationKind.ONE_OFF, day);
    }

    private String sheet() {
        return owed("snv", ObligationKind.SHEET, 7);
    }

    private String owed(String unit, ObligationKind kind, int day) {
        return walk.owed(plan).stream()
                .filter(owed -> owed.unit().equals(unit) && owed.kind() == kind)
                .filter(owed -> owed.dueOn().getDayOfMonth() == day)
                .map(Obligation::caseNumber)
                .findFirst()
                .orElseThrow();
    }
}
