package vn.kstthc.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.web.Caller;

/** A received feedback is told to those who have to act, without anything about its sender. */
@IntegrationTest
class FeedbackNoticesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void theOfficersOfTheControlOfficeAreToldOfTheFirstTask() throws Exception {
        var number = receive();

        var answer = Caller.basic(port, "gs.vpub").get("/api/notices?case=" + number);

        var notices = JSON.readTree(answer.body());
        assertThat(notices).anySatisfy(notice -> {
            assertThat(notice.get("kind").asText()).isEqualTo("ASSIGNED");
            assertThat(notice.get("recipient").asText()).isEqualTo("cv.vpub");
            assertThat(notice.get("state").asText()).isEqualTo("PENDING");
        });
        assertThat(answer.body()).doesNotContain("Nguyễn Văn Thử");
        assertThat(Caller.basic(port, "admin")
                        .get("/app/admin/notices?case=" + number)
                        .body())
                .contains("Công việc mới")
                .doesNotContain("Nguyễn Văn Thử");
    }

    private String receive() throws Exception {
        var body = JSON.writeValueAsString(Map.of(
                "channel", "DIRECT",
                "receivedAt", clock.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                "senderName", "Nguyễn Văn Thử",
                "subject", "Về thời gian giải quyết",
                "content", "Nội dung phản ánh."));
        var answer = Caller.basic(port, "cv.vpub").json("/api/feedback", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("number").asText();
    }
}
