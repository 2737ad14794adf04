package vn.kstthc.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.web.Caller;

/** Campaigns of self-inspection over HTTP: contract, rights, pages, and a unit's own start form. */
@IntegrationTest
class CampaignHttpTest {

    private static final String GOOD =
            """
            {"kind": "SELF", "units": ["snv", "ubnd-phuong-cam-thanh"], "due": "2026-11-30"}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String key = UUID.randomUUID().toString();
    private MockMvc http;

    @BeforeEach
    void connect() {
        clock.set(LocalDate.of(2026, 10, 5), LocalTime.of(9, 0));
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aCampaignIsAcceptedAndTellsItsProgress() throws Exception {
        var progress = accepted(send("cv.vpub", key, GOOD));
        http.perform(get(progress).with(as("cv.vpub")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.done").value(0))
                .andExpect(jsonPath("$.failed").value(0))
                .andExpect(jsonPath("$.state").value("RUNNING"));
        http.perform(get(progress).with(as("cv.snv"))).andExpect(status().isNotFound());
    }

    @Test
    void theSameKeyIsTheSameCampaignAndNotAnotherOne() throws Exception {
        var first = accepted(send("cv.vpub", key, GOOD));
        assertThat(accepted(send("cv.vpub", key, GOOD))).isEqualTo(first);
        var reordered = GOOD.replace("\"snv\", \"ubnd-phuong-cam-thanh\"", "\"ubnd-phuong-cam-thanh\", \"snv\"");
        assertThat(accepted(send("cv.vpub", key, reordered))).isEqualTo(first);
        send("cv.vpub", key, GOOD.replace("11-30", "12-15")).andExpect(status().isConflict());
        send("cv.vpub", key, GOOD.replace("\"snv\", ", "")).andExpect(status().isConflict());
        assertThat(accepted(send("cv.vpub", UUID.randomUUID().toString(), GOOD)))
                .isNotEqualTo(first);
    }

    @Test
    void onlyTheControlOfficeOrdersOne() throws Exception {
        var before = jobs();
        send("cv.snv", key, GOOD).andExpect(status().isForbidden());
        send("gs.vpub", key, GOOD).andExpect(status().isForbidden());
        http.perform(get("/app/inspections/campaigns/new").with(as("cv.snv"))).andExpect(status().isForbidden());
        http.perform(get("/app/inspections").with(as("cv.snv")))
                .andExpect(content().string(not(containsString("/app/inspections/campaigns/new"))));
        assertThat(jobs()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | kind,units,due",
                "{'kind': 'PERIODIC', 'units': ['snv'], 'due': '2026-11-30'} | kind",
                "{'kind': 'SELF', 'units': ['snv'], 'group': 'SELF_INSPECTION', 'due': '2026-11-30'} | units",
                "{'kind': 'SELF', 'group': 'KHONG_CO', 'due': '2026-11-30'} | group",
                "{'kind': 'SELF', 'group': 'DISTRICTS', 'due': '2026-11-30'} | group",
                "{'kind': 'SELF', 'units': ['khong-co'], 'due': '2026-11-30'} | units",
                "{'kind': 'SELF', 'units': ['ubnd-tinh'], 'due': '2026-11-30'} | units",
                "{'kind': 'SELF', 'units': ['vpub-kstthc'], 'due': '2026-11-30'} | units",
                "{'kind': 'SELF', 'units': ['snv', 'snv'], 'due': '2026-11-30'} | units",
                "{'kind': 'SELF', 'units': ['snv'], 'due': '2026-10-04'} | due",
                "{'kind': 'SELF', 'units': ['snv'], 'due': '2062-10-04'} | due"
            })
    void badInputIsRefusedByField(String body, String fields) throws Exception {
        var before = jobs();
        send("cv.vpub", key, body.replace('\'', '"'))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder((Object[]) fields.split(","))));
        assertThat(jobs()).isEqualTo(before);
    }

    @Test
    void aDistrictThatEndedAndTextThatIsNoDayAreRefused() throws Exception {
        var ended = jdbc.sql("select code from app.unit where valid_to is not null and level = 'DISTRICT' limit 1")
                .query(String.class)
                .single();
        send("cv.vpub", key, GOOD.replace("\"snv\"", "\"" + ended + "\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("units"));
        send("cv.vpub", key, GOOD.replace("2026-11-30", "soon")).andExpect(status().isBadRequest());
        send("cv.vpub", key, GOOD.replace("}", ", \"scope\": [\"EVERYTHING\"]}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void withoutKeyTheSameOrderIsTheSameCampaign() throws Exception {
        var order = GOOD.replace("}", ", \"title\": \"%s\"}".formatted(key));
        var first = accepted(sendWithoutKey(order));
        assertThat(accepted(sendWithoutKey(order))).isEqualTo(first);
        assertThat(accepted(sendWithoutKey(order.replace("11-30", "12-15")))).isNotEqualTo(first);
        assertThat(accepted(sendWithoutKey(order.replace("\"snv\", ", "")))).isNotEqualTo(first);
        assertThat(accepted(send("cv.vpub", key, order))).isNotEqualTo(first);
    }

    @Test
    void aKeyThatIsEmptyOrTooLongIsRefused() throws Exception {
        var before = jobs();
        for (var refused : List.of("", "  ", "k".repeat(201))) {
            send("cv.vpub", refused, GOOD)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"))
                    .andExpect(jsonPath("$.errors[0].message").value(containsString("Tiêu đề Idempotency-Key")));
        }
        assertThat(jobs()).isEqualTo(before);
    }

    @Test
    void thePageOrdersACampaignOnceHoweverOftenItIsSent() throws Exception {
        http.perform(get("/app/inspections").with(as("cv.vpub")))
                .andExpect(content().string(containsString("/app/inspections/campaigns/new")));
        http.perform(get("/app/inspections/campaigns/new").with(as("cv.vpub")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("110 đơn vị hôm nay")))
                .andExpect(content().string(containsString("Sở Nội vụ")));
        assertThat(Caller.basic(port, "cv.vpub")
                        .get("/app/inspections/campaigns/new?lang=en")
                        .body())
                .contains("Start a self-inspection campaign", "110 units today");
        var first = submit("snv", "2026-11-30").andExpect(redirectedUrlPattern("/app/bulk/*"));
        var second = submit("snv", "2026-11-30");
        assertThat(second.andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(first.andReturn().getResponse().getRedirectedUrl());
        http.perform(get(String.valueOf(first.andReturn().getResponse().getRedirectedUrl()))
                        .with(as("cv.vpub")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Phát động: date: Đợt của trang")));
        submit("snv", "2026-10-01")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("không được ở quá khứ")));
    }

    @Test
    void aUnitBeginsItsOwnByTheStartFormAndOthersCannotBeginIt() throws Exception {
        var path = "/engine-rest/process-definition/key/self-inspection/submit-form";
        var started = Caller.basic(port, "cv.snv").json(path, startForm("snv"));
        assertThat(started.statusCode()).isEqualTo(200);
        String number = JsonPath.read(started.body(), "$.businessKey");
        assertThat(number).startsWith("KT-2026-");
        assertThat(Caller.basic(port, "cv.snv").get("/app/cases/" + number).body())
                .contains("Tự kiểm tra công tác kiểm soát thủ tục hành chính năm 2026", "30/11/2026");
        assertThat(Caller.basic(port, "cv.syt").json(path, startForm("snv")).statusCode())
                .isEqualTo(400);
    }

    private static String startForm(String unit) {
        return """
               {"variables": {"unit": {"value": "%s", "type": "String"}, "due": {"value": "2026-11-30", "type": "String"},
                "scope": {"value": "[\\"FEEDBACK\\"]", "type": "Json"}}}"""
                .formatted(unit);
    }

    private ResultActions submit(String unit, String due) throws Exception {
        return http.perform(post("/app/inspections/campaigns/new")
                .with(as("cv.vpub"))
                .with(csrf())
                .param("key", key)
                .param("kind", "SELF")
                .param("group", "")
                .param("units", unit)
                .param("scope", "FEEDBACK")
                .param("title", "date: Đợt của trang")
                .param("due", due));
    }

    private ResultActions sendWithoutKey(String body) throws Exception {
        return http.perform(post("/api/inspections/campaigns")
                .with(as("cv.vpub"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String accepted(ResultActions answer) throws Exception {
        var body = answer.andExpect(status().isAccepted())
                .andExpect(jsonPath("$.progress").value(matchesPattern("/api/bulk/[0-9a-f-]{36}")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(body, "$.progress");
    }

    private ResultActions send(String person, String idempotencyKey, String body) throws Exception {
        return http.perform(post("/api/inspections/campaigns")
                .with(as(person))
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private int jobs() {
        return jdbc.sql("select count(*) from app.bulk_job")
                .query(Integer.class)
                .single();
    }

    private static RequestPostProcessor as(String person) {
        return httpBasic(person, "demo");
    }
}
