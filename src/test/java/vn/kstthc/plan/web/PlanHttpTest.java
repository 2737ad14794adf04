package vn.kstthc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.Zones;

/** Plans over HTTP: import, correction, signature, rows, obligations, requests, with the rights of each. */
@IntegrationTest
class PlanHttpTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aDryRunSaysWhatWasUnderstoodAndStoresNothing() throws Exception {
        var before = plans();
        send("cv.vpub", real(), true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plan").value(nullValue()))
                .andExpect(jsonPath("$.rows", hasSize(56)))
                .andExpect(jsonPath("$.rows[0].number").value("1a"))
                .andExpect(jsonPath("$.rows[?(@.number=='3')].schedule[0].due").value("2025-08-15"))
                .andExpect(jsonPath("$.rows[?(@.number=='3')].leads[0].group").value("DEPARTMENTS"))
                .andExpect(jsonPath("$.rows[?(@.number=='32')].leads[0].units[*]", hasItems("vpub", "snv")))
                .andExpect(
                        jsonPath("$.rows[?(@.number=='49')].schedule[0].type").value("RECURRING"))
                .andExpect(jsonPath("$.rows[?(@.number=='49')].schedule[0].rrule", hasItem(startsWith("FREQ="))))
                .andExpect(jsonPath("$.rows[?(@.number=='40')].warnings[0]", hasItem(containsString("Cơ quan"))));
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    void aPlanIsThatOfAUnitThatIsThere() throws Exception {
        var before = plans();
        for (var unit : List.of("khong-co", "sttt")) {
            http.perform(multipart("/api/plans/import")
                            .file(real())
                            .param("year", "2025")
                            .param("dryRun", "false")
                            .param("unit", unit)
                            .with(as("cv.vpub")))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("unit"));
        }
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    void anImportIsDraftedCorrectedSignedAndAsked() throws Exception {
        var answer = send("cv.vpub", real(), false)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.plan", startsWith("KH-2025-")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String number = JsonPath.read(answer, "$.plan");
        http.perform(get("/api/plans/" + number + "/rows").with(as("cv.vpub"))).andExpect(jsonPath("$", hasSize(56)));
        http.perform(post("/api/plans/" + number + "/approve").with(as("cv.vpub")))
                .andExpect(status().isForbidden());
        http.perform(post("/api/plans/" + number + "/approve").with(as("cv.snv")))
                .andExpect(status().isNotFound());
        http.perform(post("/api/plans/" + number + "/approve").with(as("ct.ubnd-tinh")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("5, 7, 11, 12, 13, 20, 40")))
                .andExpect(jsonPath("$.errors[*].field", hasItems("rows[5]", "rows[40]")));
        for (var row : List.of("5", "7", "11", "12", "13", "20")) {
            change(number, row, "{\"leadsLater\": true}").andExpect(status().isOk());
        }
        change(number, "40", "{\"leads\": [\"khong-co\"]}").andExpect(status().isBadRequest());
        change(number, "40", "{\"leads\": [\"vpub\", \"group:DEPARTMENTS\"]}")
                .andExpect(jsonPath("$.leads[1].group").value("DEPARTMENTS"));

        for (var day :
                List.of("2023-12-31", LocalDate.now(Zones.VIETNAM).plusDays(2).toString())) {
            http.perform(post("/api/plans/" + number + "/approve")
                            .with(as("ct.ubnd-tinh"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"signedOn\": \"%s\"}".formatted(day)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("signedOn"));
        }
        var started = http.perform(post("/api/plans/" + number + "/approve").with(as("ct.ubnd-tinh")))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
        http.perform(get(JsonPath.<String>read(started, "$.progress")).with(as("ct.ubnd-tinh")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("RUNNING"))
                .andExpect(jsonPath("$.done").value(0));
        assertThat(JsonPath.<Integer>read(
                        http.perform(get(JsonPath.<String>read(started, "$.progress"))
                                        .with(as("cv.vpub")))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(),
                        "$.total"))
                .isGreaterThan(600);
        http.perform(get("/app/plans/" + number).with(as("cv.vpub")))
                .andExpect(content()
                        .string(containsString("/app/bulk/"
                                + JsonPath.<String>read(started, "$.progress").substring("/api/bulk/".length()))));
        http.perform(get("/app/cases/" + number).with(as("cv.vpub")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/app/plans/" + number + "/board")));
        http.perform(post("/api/plans/" + number + "/approve").with(as("ct.ubnd-tinh")))
                .andExpect(status().isConflict());
        change(number, "40", "{\"leadsLater\": true}").andExpect(status().isConflict());

        link(number, "50", "{}").andExpect(status().isBadRequest());
        link(number, "50", "{\"number\": \"PA-2025-999999\"}").andExpect(status().isNotFound());
        link(number, "50", "{\"number\": \"%s\"}".formatted(number)).andExpect(status().isConflict());

        var due = LocalDate.now(Zones.VIETNAM).plusDays(20);
        ask(number, "10", "{\"due\": \"%s\", \"text\": \"Theo công điện\"}".formatted(due))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.obligations[0]", startsWith("NV-2025-")));
        ask(number, "10", "{\"due\": \"2020-01-01\", \"text\": \"\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItems("due", "text")));
        ask(number, "3", "{\"due\": \"%s\", \"text\": \"x\"}".formatted(due)).andExpect(status().isConflict());
        http.perform(get("/api/plans/" + number + "/obligations?unit=vpub&state=OPEN&page=0")
                        .with(as("cv.vpub")))
                .andExpect(jsonPath("$.page.totalElements").value(1))
                .andExpect(jsonPath("$.content[0].kind").value("ON_DEMAND"));
        for (var page : List.of("", "/board", "/obligations", "/changes", "/results")) {
            http.perform(get("/app/plans/" + number + page).with(as("cv.vpub"))).andExpect(status().isOk());
            http.perform(get("/app/plans/" + number + page).with(as("cv.ubnd-xa-ba-tow")))
                    .andExpect(status().isNotFound());
        }
        cancelJob(number);
    }

    @Test
    void badFilesAndPeopleWithoutTheRightAreRefused() throws Exception {
        var before = plans();
        send("cv.vpub", new MockMultipartFile("file", "a.docx", null, "không phải Word".getBytes()), false)
                .andExpect(status().is4xxClientError());
        send("cv.snv", real(), false).andExpect(status().isForbidden());
        http.perform(multipart("/api/plans/import")
                        .file(real())
                        .param("year", "1800")
                        .with(as("cv.vpub")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("year"));
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    void theImportIsSeenCorrectedAndCommittedOnPages() throws Exception {
        http.perform(get("/app/plans").with(as("cv.vpub"))).andExpect(status().isOk());
        http.perform(get("/app/plans/import").with(as("cv.vpub"))).andExpect(status().isOk());
        var preview = location(http.perform(multipart("/app/plans/import")
                .file(real())
                .param("year", "2025")
                .with(csrf())
                .with(as("cv.vpub"))));
        http.perform(get(preview).with(as("cv.vpub")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Theo Nghị quyết")));
        http.perform(get(preview).with(as("ld.vpub"))).andExpect(status().isNotFound());
        http.perform(get(preview + "/rows/0").with(as("cv.vpub"))).andExpect(status().isOk());
        http.perform(post(preview + "/rows/0")
                        .param("number", "1a")
                        .param("content", "Ban hành kế hoạch")
                        .param("leads", "vpub", "stp")
                        .param("joint", "true")
                        .param("scheduleText", "Trước ngày 20/9/2025")
                        .with(csrf())
                        .with(as("cv.vpub")))
                .andExpect(redirectedUrlPattern("/app/plans/import/*"));
        var page = location(http.perform(post(preview + "/commit")
                .param("title", "Kế hoạch 2025 thử trang")
                .param("unit", "vpub")
                .param("authority", "VICE_CHAIR")
                .with(csrf())
                .with(as("cv.vpub"))));
        http.perform(get(page).with(as("cv.vpub")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ban hành kế hoạch")))
                .andExpect(content().string(containsString("19/09/2025")))
                .andExpect(content().string(containsString("5, 7, 11, 12, 13, 20, 40")));
        http.perform(get(page + "/rows/7").with(as("cv.vpub"))).andExpect(status().isOk());
        http.perform(post(page + "/leads-later").with(csrf()).with(as("cv.vpub")));
        http.perform(get(page).with(as("pct.ubnd-tinh")))
                .andExpect(content().string(containsString("Ký ban hành và giao nhiệm vụ")));
    }

    private String location(ResultActions redirect) throws Exception {
        return Objects.requireNonNull(redirect.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** What was ordered is not made in this test; others must not find it waiting. */
    private void cancelJob(String number) {
        jdbc.sql("delete from app.bulk_item where job_id in (select id from app.bulk_job where idempotency_key like ?)")
                .param(number + "%")
                .update();
    }

    private int plans() {
        return jdbc.sql("select count(*) from app.plan").query(Integer.class).single();
    }

    private ResultActions send(String user, MockMultipartFile file, boolean dryRun) throws Exception {
        return http.perform(multipart("/api/plans/import")
                .file(file)
                .param("year", "2025")
                .param("dryRun", String.valueOf(dryRun))
                .with(as(user)));
    }

    private ResultActions change(String number, String row, String json) throws Exception {
        return http.perform(put("/api/plans/" + number + "/rows/" + row)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(as("cv.vpub")));
    }

    private ResultActions ask(String number, String row, String json) throws Exception {
        return http.perform(post("/api/plans/" + number + "/rows/" + row + "/request")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(as("cv.vpub")));
    }

    private ResultActions link(String number, String row, String json) throws Exception {
        return http.perform(post("/api/plans/" + number + "/rows/" + row + "/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(as("cv.vpub")));
    }

    private MockMultipartFile real() throws IOException {
        try (var text = getClass().getResourceAsStream("/plans/plan-2025-quang-ngai.txt")) {
            return new MockMultipartFile("file", "ke-hoach-2025.txt", "text/plain", text.readAllBytes());
        }
    }

    private static RequestPostProcessor as(String user) {
        return httpBasic(user, "demo");
    }
}
