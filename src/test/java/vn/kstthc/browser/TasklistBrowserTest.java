package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;

/** An officer works in Camunda Tasklist in Vietnamese; what the domain refuses is told there. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.open(port);
    }

    @AfterEach
    void signOut() {
        chromium.signOut();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anOfficerTakesAndCompletesATask() throws Exception {
        var number = receive();
        var id = open(number).getId();
        chromium.signIn("cv.vpub");

        take(number, id);
        answer("Hợp lệ");

        chromium.patiently().until(d -> "Task_Classify".equals(open(number).getTaskDefinitionKey()));
        assertThat(chromium.failedLoads()).doesNotContain(403, 500);
        chromium.picture("tasklist");
    }

    @Test
    void whoeverComesTooLateIsToldSo() throws Exception {
        var number = receive();
        var id = open(number).getId();
        chromium.signIn("cv.vpub");
        take(number, id);
        tasks.complete(id, Map.of("validity", "VALID"));

        answer("Hợp lệ");

        chromium.seeText("Việc này đã được xử lý.");
        chromium.picture("tasklist-conflict");
    }

    @Test
    void theDialogOfStartingAProcessOffersTheReceipt() {
        chromium.signIn("cv.vpub");
        chromium.go("/camunda/app/tasklist/default/");
        chromium.click(By.partialLinkText("Bắt đầu quy trình"));
        chromium.click(By.partialLinkText("Xử lý phản ánh, kiến nghị"));
        chromium.see(By.cssSelector(".modal .fjs-form"));
        chromium.picture("tasklist-start");
        assertThat(chromium.failedLoads()).doesNotContain(403, 500);
    }

    /** Some labels are translated once, when they are drawn; the texts must be there by then. */
    @Test
    void aFirstVisitShowsWordsAndNoKeys() {
        chromium.signIn("cv.vpub");
        chromium.run("localStorage.clear()");
        chromium.go("/camunda/app/tasklist/default/");
        var sorting = By.cssSelector(".sorting-choice .sort-by");
        chromium.patiently().until(ExpectedConditions.textToBe(sorting, "Ngày tạo"));
        assertThat(chromium.text()).doesNotContainPattern("[A-Z]{3,}_[A-Z]{3,}");
    }

    private void take(String number, String id) {
        chromium.go("/camunda/app/tasklist/default/#/?task=" + id);
        chromium.seeText(number + " · Kiểm tra tính hợp lệ");
        chromium.click(By.xpath("//button[contains(., 'Nhận việc')]"));
        chromium.patiently().until(d -> "cv.vpub"
                .equals(tasks.createTaskQuery().taskId(id).singleResult().getAssignee()));
    }

    private void answer(String label) {
        chromium.patiently().until(d -> !d.findElements(By.cssSelector(".fjs-form input:enabled"))
                .isEmpty());
        chromium.click(By.xpath("//label[normalize-space(.)='" + label + "']"));
        chromium.click(By.xpath("//button[normalize-space(.)='Hoàn thành']"));
    }

    private Task open(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private String receive() throws Exception {
        var json =
                """
                {"channel":"DIRECT","receivedAt":"%s","senderName":"Nguyễn Văn An","senderAddress":"Cẩm Thành",
                 "senderPhone":"0905123456","senderEmail":"an@example.vn","subject":"Thủ tục chậm","content":"Nội dung"}
                """
                        .formatted(clock.instant().minusSeconds(3600));
        var credentials = Base64.getEncoder().encodeToString("cv.vpub:demo".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/feedback"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return body.replaceAll("(?s).*\"number\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
