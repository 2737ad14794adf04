package vn.kstthc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import vn.kstthc.IntegrationTest;

/** The mail log as administrators and supervisors read it; nobody else does. */
@IntegrationTest
class NoticeLogWebTest {

    @Autowired
    TestRestTemplate rest;

    @Autowired
    MeterRegistry meters;

    private MailBench bench;
    private String caseNumber;

    @BeforeEach
    void start(@Autowired ApplicationContext context) {
        bench = context.getAutowireCapableBeanFactory().createBean(MailBench.class);
        caseNumber = "PAKN-2031-" + UUID.randomUUID().toString().substring(0, 6);
        bench.urgent("cv.vpub", caseNumber);
    }

    @Test
    void theAnonymousAndOrdinaryStaffAreRefused() {
        assertThat(rest.getForEntity(api(), String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(as("cv.vpub").getForEntity(api(), String.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void supervisorsReadTheNoticesOfACase() {
        for (var reader : new String[] {"admin", "gs.vpub"}) {
            var answer = as(reader).getForEntity(api(), JsonNode.class);

            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
            assertThat(answer.getBody()).hasSize(1);
            var notice = answer.getBody().get(0);
            assertThat(notice.get("kind").asText()).isEqualTo("ASSIGNED");
            assertThat(notice.get("rung").asText()).isEqualTo("T-1");
            assertThat(notice.get("step").asText()).isEqualTo("reply");
            assertThat(notice.get("recipient").asText()).isEqualTo("cv.vpub");
            assertThat(notice.get("state").asText()).isEqualTo("PENDING");
            assertThat(notice.get("attempts").asInt()).isZero();
        }
    }

    @Test
    void thePageShowsStateAndSentenceAndSaysThatNoServerIsConfigured() {
        var page = page("admin", "/app/admin/notices?state=PENDING&person=cv.vpub&case=" + caseNumber);

        assertThat(page).contains(caseNumber, "Công việc mới: Phân loại", "Đang chờ gửi", "Chưa cấu hình máy chủ thư");
        assertThat(page("admin", "/app/admin/notices?state=FAILED&case=" + caseNumber))
                .doesNotContain("Công việc mới: Phân loại")
                .contains("Không có thông báo nào");
    }

    @Test
    void aStuckMailIsPutBackIntoTheQueueOnceOnly() {
        var mail = bench.failed("cv.vpub", caseNumber);
        assertThat(page("gs.vpub", "/app/admin/notices?case=" + caseNumber)).contains("Gửi lại", "550 no such user");

        assertThat(requeue("cv.vpub", mail)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(requeue("gs.vpub", mail).isError()).isFalse();
        assertThat(as("admin").getForEntity(api(), JsonNode.class).getBody().findValuesAsText("state"))
                .containsExactly("PENDING");
        assertThat(requeue("gs.vpub", mail)).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void theBacklogIsAMetric() {
        assertThat(meters.get("kstthc.notices.pending").gauge().value()).isPositive();
        assertThat(meters.get("kstthc.notices.oldest.age").gauge().value()).isNotNegative();
        bench.failed("cv.vpub", caseNumber);
        assertThat(meters.get("kstthc.notices.failed").gauge().value()).isPositive();
        assertThat(meters.get("kstthc.notices.sent").counter().count()).isNotNegative();
        assertThat(meters.get("kstthc.smtp.failures").counter().count()).isNotNegative();
    }

    private HttpStatus requeue(String user, long mail) {
        var answer = as(user).postForEntity("/app/admin/notices/" + mail + "/requeue", null, String.class);
        return HttpStatus.valueOf(answer.getStatusCode().value());
    }

    private String page(String user, String address) {
        var headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        var answer = as(user).exchange(address, HttpMethod.GET, new HttpEntity<>(headers), String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private String api() {
        return "/api/notices?case=" + caseNumber;
    }

    private TestRestTemplate as(String user) {
        return rest.withBasicAuth(user, "demo");
    }
}
