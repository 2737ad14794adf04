package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.assessment.AssessmentWalk;
import vn.kstthc.assessment.ProcedureKind;

/**
 * The assessment of a draft resolution clicked through by those who do it: start form, screening, one procedure with its
 * cost sheet, the gate before appraisal, opinion with a question to another unit, answers to its comments, appraisal,
 * submission, committee, Council, issue, and the publication that begins with it. The second procedure, the report and
 * what every unit does with every paper (assigning, approving, issuing) are done by the walk.
 */
@IntegrationTest
class AssessmentJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String TITLE = "Quy định hỗ trợ nhà ở, đi từng bước";
    private static final String AMENDED = "Điều chỉnh hỗ trợ nhà ở, đi từng bước";
    private static final String NEW = "Cấp hỗ trợ nhà ở, đi từng bước";

    @LocalServerPort
    int port;

    @Autowired
    AssessmentWalk walk;

    @Autowired
    TestClock clock;

    private Chromium chromium;
    private Tasklist tasklist;
    private String number;

    @Test
    void officialsClickTheirWayFromTheStartFormToThePublicationThatBegins() throws Exception {
        clock.set(DAY, LocalTime.of(9, 0));
        try (var opened = Chromium.open(port)) {
            chromium = opened;
            tasklist = new Tasklist(opened);
            start();
            screen();
            assess();
            sendTooEarly();
            comment();
            answer();
            appraise();
            adopt();
            issue();
            publicationBegins();
            assertThat(chromium.failedLoads()).doesNotContain(403, 500);
        }
    }

    private void start() {
        chromium.signIn("cv.snv");
        tasklist.open("Đánh giá tác động thủ tục hành chính");
        tasklist.choose("Không");
        tasklist.fill("Tên dự thảo văn bản", TITLE);
        tasklist.choose("Dự thảo văn bản");
        tasklist.select("Loại văn bản", "Nghị quyết của Hội đồng nhân dân tỉnh");
        tasklist.fill("Thủ tục mới", NEW);
        tasklist.fill("Thủ tục sửa đổi, bổ sung", AMENDED);
        chromium.picture("assessment-open");
        tasklist.begin();
        chromium.go("/app/cases?type=ASSESSMENT&status=OPEN&q=" + "di+tung+buoc");
        chromium.click(By.xpath("//tr[contains(., '" + TITLE + "')]//a"));
        chromium.seeText("Thủ tục hành chính trong dự thảo");
        number = chromium.address().replaceFirst(".*/", "");
        chromium.assertAccessible();
    }

    private void screen() {
        take("Xem xét dự thảo có thủ tục hành chính");
        tasklist.choose("Có: dự thảo quy định thủ tục hành chính");
        tasklist.fill("Căn cứ, lý do", "Điều 5 Luật Nhà ở giao Hội đồng nhân dân tỉnh quy định.");
        chromium.picture("assessment-screen");
        complete("Task_Screen");
    }

    private void assess() throws IOException {
        for (var task : walk.tasks(number, "Task_Assign")) {
            walk.complete(task, "ld.snv", Map.of("assignee", "officer:cv.snv"));
        }
        take("Dự thảo: Bản đánh giá tác động: " + AMENDED);
        chromium.seeText("chưa có số liệu");
        var sheet = chromium.see(By.partialLinkText("Mở bản tính chi phí")).getAttribute("href");
        calculate(sheet.replaceFirst("^https?://[^/]+", ""));
        tasklist.take(number, "Dự thảo: Bản đánh giá tác động: " + AMENDED);
        chromium.seeText("cắt giảm 53.977.273 đồng/năm (25,47%)");
        tasklist.choose("Đã đánh giá xong: trình duyệt");
        for (var part : List.of(
                "Tên thủ tục hành chính",
                "Trình tự thực hiện",
                "Cách thức thực hiện",
                "Thành phần, số lượng hồ sơ",
                "Thời hạn giải quyết",
                "Đối tượng thực hiện",
                "Cơ quan thực hiện")) {
            tasklist.fill(part, part + " như dự thảo.");
        }
        for (var criterion : List.of("Sự cần thiết", "Tính hợp lý", "Tính hợp pháp")) {
            tasklist.choose(criterion, "Đáp ứng");
            tasklist.fill(criterion + ": phân tích", "Theo Điều 5.");
        }
        tasklist.submit();
        chromium.seeText("Nội dung được đơn giản hóa");
        chromium.seeText("Chưa nhập: Kết quả thực hiện.");
        chromium.picture("assessment-procedure-refused");
        tasklist.fill("Kết quả thực hiện", "Quyết định hỗ trợ.");
        tasklist.fill("Nội dung được đơn giản hóa", "Bỏ một bản sao.");
        tasklist.complete(() -> walk.tasks(number, "Task_Draft").size() == 1);
        walk.runJobs();
        walk.assessAll(number, Map.of(number + "/1", ProcedureKind.NEW));
        walk.work(number, "snv", Map.of("conclusion", "Các thủ tục đáp ứng yêu cầu."), DAY.toString());
    }

    private void calculate(String path) throws IOException {
        chromium.go(path);
        chromium.type(By.id("gdpPerCapita"), "114.000.000");
        chromium.type(By.id("gdpYear"), "2024");
        chromium.type(By.id("gdpSource"), "Niên giám thống kê");
        chromium.type(By.id("current-1-name"), "Nộp trực tiếp");
        chromium.type(By.id("current-1-hours"), "6");
        chromium.type(By.id("current-1-otherCost"), "100.000");
        chromium.type(By.id("current-1-timesPerYear"), "1");
        chromium.type(By.id("current-1-subjectsPerYear"), "500");
        chromium.seeText("211.931.818");
        chromium.click(By.name("copy"));
        chromium.patiently()
                .until(d -> "6".equals(d.findElement(By.id("after-1-hours")).getAttribute("value")));
        chromium.type(By.id("after-1-hours"), "4");
        chromium.seeText("53.977.273");
        chromium.assertAccessible();
        chromium.picture("assessment-cost");
        chromium.click(By.name("save"));
        chromium.seeText("Đã lưu");
        var file = (String) chromium.run("return fetch('" + path + "/xlsx').then(r => r.arrayBuffer())"
                + ".then(b => btoa(String.fromCharCode(...new Uint8Array(b))))");
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Base64.getDecoder().decode(file)))) {
            var saved = workbook.getSheetAt(0);
            assertThat(saved.getRow(1).getCell(2).getStringCellValue()).isEqualTo(AMENDED);
        }
    }

    /** Without an opinion the dossier is not accepted for appraisal (D03). */
    private void sendTooEarly() {
        send("Cơ quan thẩm định");
        chromium.go("/app/cases/" + number);
        chromium.seeText("Không tiếp nhận hồ sơ thẩm định: thiếu ý kiến của cơ quan kiểm soát thủ tục hành chính");
        send("Cơ quan kiểm soát thủ tục hành chính để lấy ý kiến");
    }

    private void send(String recipient) {
        take("Gửi hồ sơ");
        tasklist.choose(recipient);
        chromium.picture("assessment-send");
        complete("Task_SendDossier");
    }

    private void comment() {
        assign("vpub");
        as("cv.vpub");
        take("Dự thảo: Văn bản góp ý");
        tasklist.choose("Hỏi ý kiến đơn vị phối hợp");
        tasklist.tag("Đơn vị được hỏi", "Sở Tài chính");
        tasklist.fill("Nội dung cần cho ý kiến", "Mức phí có phù hợp không?");
        chromium.picture("assessment-ask");
        complete("Task_Draft");
        as("cv.stc");
        take("Cho ý kiến");
        tasklist.fill("Ý kiến của đơn vị", "Mức phí phù hợp.");
        chromium.picture("assessment-give-opinion");
        complete("Task_GiveOpinion");
        as("cv.vpub");
        take("Dự thảo: Văn bản góp ý");
        chromium.seeText("Mức phí phù hợp.");
        tasklist.choose("Trình duyệt văn bản góp ý");
        tasklist.choose("Có đánh giá độc lập");
        tasklist.fill("Kết quả đánh giá độc lập", "Chi phí tính đúng phương pháp.");
        tasklist.fill("Ý kiến góp ý", "Bỏ bản sao chứng thực.\nLàm rõ thời hạn.");
        tasklist.fill("Kết luận", "Cơ bản thống nhất.");
        chromium.picture("assessment-opinion");
        complete("Task_Draft");
        walk.sign(number, "vpub", DAY.toString());
    }

    private void answer() {
        assign("snv");
        as("cv.snv");
        take("Dự thảo: Văn bản tiếp thu, giải trình");
        tasklist.fill("Nội dung chung", "Tiếp thu, giải trình như sau:");
        tasklist.submit();
        chromium.seeText("Còn ý kiến chưa được đánh dấu tiếp thu hoặc giải trình.");
        chromium.go("/app/assessments/" + number + "/comments");
        answer(1, "ACCEPTED", "Đã bỏ bản sao chứng thực.");
        answer(2, "EXPLAINED", "Thời hạn đã ghi tại Điều 7.");
        chromium.assertAccessible();
        chromium.picture("assessment-comments");
        tasklist.take(number, "Dự thảo: Văn bản tiếp thu, giải trình");
        tasklist.fill("Nội dung chung", "Tiếp thu, giải trình như sau:");
        chromium.picture("assessment-explanation");
        complete("Task_Draft");
        walk.sign(number, "snv", DAY.toString());
    }

    private void answer(int position, String choice, String text) {
        var comment = "(//article[starts-with(@id,'comment-')])[" + position + "]";
        chromium.click(By.xpath(comment + "//input[@value='" + choice + "']"));
        chromium.type(By.xpath(comment + "//textarea"), text);
        chromium.click(By.xpath(comment + "//button"));
        chromium.seeText("Số ý kiến chưa trả lời: " + (2 - position));
    }

    private void appraise() {
        assign("stp");
        as("cv.stp");
        take("Dự thảo: Báo cáo thẩm định");
        tasklist.choose("Trình duyệt báo cáo thẩm định");
        tasklist.fill("Nội dung thẩm định chung", "Dự thảo phù hợp.");
        tasklist.fill("Thẩm định về thủ tục hành chính", "Đúng thẩm quyền.");
        tasklist.choose("Đủ điều kiện trình");
        chromium.picture("assessment-appraisal");
        complete("Task_Draft");
        walk.sign(number, "stp", DAY.toString());
    }

    private void adopt() {
        as("cv.snv");
        take("Trình dự thảo");
        tasklist.fill("Số, ký hiệu tờ trình", "15/TTr-SNV");
        chromium.picture("assessment-submit");
        complete("Task_Submit");
        take("Ghi nhận UBND thông qua dự thảo");
        tasklist.choose("Thông qua");
        tasklist.fill("Văn bản của Ủy ban nhân dân tỉnh", "12/TTr-UBND");
        chromium.picture("assessment-committee");
        complete("Task_CommitteeDecision");
        take("Ghi nhận Ban HĐND thẩm tra");
        tasklist.fill("Báo cáo thẩm tra", "05/BC-HĐND");
        tasklist.fill("Kết luận thẩm tra", "Thống nhất.");
        chromium.picture("assessment-examination");
        complete("Task_CouncilExamination");
        take("Ghi nhận HĐND biểu quyết");
        tasklist.choose("Thông qua");
        tasklist.fill("Văn bản của Hội đồng nhân dân tỉnh", "20/NQ-HĐND");
        chromium.picture("assessment-vote");
        complete("Task_Vote");
    }

    private void issue() {
        take("Ghi nhận kết quả");
        tasklist.choose("Văn bản được ban hành");
        tasklist.fill("Số, ký hiệu văn bản", "20/2026/NQ-HĐND");
        tasklist.date("Ngày ký, thông qua", DAY);
        tasklist.date("Ngày có hiệu lực", DAY.plusDays(30));
        chromium.picture("assessment-issued");
        complete("Task_RecordIssued");
    }

    private void publicationBegins() {
        chromium.go("/app/cases/" + number);
        chromium.seeText("Ban hành văn bản số 20/2026/NQ-HĐND");
        chromium.assertAccessible();
        chromium.picture("assessment-closed");
        chromium.click(By.partialLinkText("CB-"));
        chromium.seeText("Rà soát nội dung");
        assertThat(chromium.text()).contains("20/2026/NQ-HĐND", AMENDED, NEW, number);
    }

    private void assign(String unit) {
        walk.runJobs();
        walk.complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
    }

    private void take(String task) {
        walk.runJobs();
        tasklist.take(number, task);
    }

    /** The same step may open again at once, where a dossier comes back. */
    private void complete(String taskKey) {
        var open = walk.task(number, taskKey).getId();
        tasklist.complete(() -> walk.tasks(number, taskKey).stream()
                .noneMatch(task -> task.getId().equals(open)));
        walk.runJobs();
    }

    private void as(String user) {
        chromium.signOut();
        chromium.signIn(user);
    }
}
