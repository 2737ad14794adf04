package vn.kstthc.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.workflow.EngineHttp;

/** Opening, completing, posting and expediting over HTTP, with the rights of each. */
@IntegrationTest
class PublicationHttpTest {

    private static final String GOOD =
            """
            {"title": "Công bố danh mục lĩnh vực lao động", "decisionKind": "LIST", "leadUnit": "snv",
             "trigger": "MINISTRY_DECISION",
             "legalDocument": {"symbol": "12/QĐ-BNV", "signedOn": "2026-01-05", "effectiveOn": "2027-03-01",
                               "shortened": false},
             "procedures": [{"name": "Cấp giấy phép thử nghiệm HTTP", "kind": "NEW"}]}""";

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aPublicationIsOpenedAndShownOnItsPage() throws Exception {
        var number = open();
        http.perform(get("/app/cases/" + number).with(as("cv.snv")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("12/QĐ-BNV")))
                .andExpect(content().string(containsString("Cấp giấy phép thử nghiệm HTTP")));
        http.perform(get("/app/cases/" + number).with(as("cv.stp"))).andExpect(status().isNotFound());
    }

    @Test
    void badInputIsRefusedByField() throws Exception {
        send(
                        "cv.vpub",
                        """
                {"title": " ", "leadUnit": "khong-co",
                 "legalDocument": {"symbol": "1", "signedOn": "2026-02-01", "effectiveOn": "2026-01-01"},
                 "procedures": [{"code": "x y", "name": ""}]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        hasItems(
                                "title",
                                "decisionKind",
                                "trigger",
                                "leadUnit",
                                "legalDocument.effectiveOn",
                                "procedures[0].name",
                                "procedures[0].kind",
                                "procedures[0].code")));
        send("cv.vpub", GOOD.replaceAll("\\[\\{.*}]", "[]"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem("procedures")));
        var twice = "[{\"name\": \"Cấp thẻ\", \"kind\": \"NEW\"}, {\"name\": \"%s\", \"kind\": \"NEW\"}]";
        send(
                        "cv.vpub",
                        GOOD.replaceAll(
                                "\\[\\{.*}]", twice.formatted(Normalizer.normalize("Cấp thẻ", Normalizer.Form.NFD))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem("procedures[1].code")));
        send("cv.vpub", GOOD.replace("LIST", "SOMETHING")).andExpect(status().isBadRequest());
        send("cv.vpub", GOOD.replace("\"NEW\"", "\"SOMETHING\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("procedures[0].kind"));
    }

    @Test
    void onlyTheLeadUnitAndTheControlOfficeOpen() throws Exception {
        send("cv.stp", GOOD).andExpect(status().isForbidden());
        send("cv.snv", GOOD).andExpect(status().isCreated());
    }

    @Test
    void theAnnexIsCompletedByTheLeadUnit() throws Exception {
        var number = open();
        var rows =
                """
                [{"name": "Cấp giấy phép thử nghiệm HTTP", "kind": "NEW", "field": "Lao động", "level": "COMMUNE",
                  "components": ["Đơn", " "], "processingTime": "05 ngày", "legalBases": ["Luật số 1"]}]""";
        http.perform(put("/api/publications/" + number + "/procedures")
                        .with(as("cv.snv"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rows))
                .andExpect(status().isNoContent());
        http.perform(get("/api/publications/" + number + "/procedures").with(as("cv.snv")))
                .andExpect(jsonPath("$[0].processingTime").value("05 ngày"))
                .andExpect(jsonPath("$[0].field").value("Lao động"))
                .andExpect(jsonPath("$[0].level").value("COMMUNE"))
                .andExpect(jsonPath("$[0].components.length()").value(1))
                .andExpect(jsonPath("$[0].legalBases[0]").value("Luật số 1"));
        http.perform(get("/app/publications/" + number + "/procedures").with(as("cv.snv")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("05 ngày")));
        http.perform(post("/app/publications/" + number + "/procedures")
                        .with(as("cv.snv"))
                        .with(csrf())
                        .param("kind", "NEW")
                        .param("code", "")
                        .param("name", "Tên đã sửa")
                        .param("processingTime", "03 ngày"))
                .andExpect(redirectedUrlPattern("/app/publications/*/procedures"));
        http.perform(post("/app/publications/" + number + "/procedures")
                        .with(as("cv.snv"))
                        .with(csrf())
                        .param("kind", "NEW", "NEW", "ABOLISHED")
                        .param("code", "", "sai mã", "")
                        .param("name", "Tên đã sửa", "", "Bỏ đi")
                        .param("level", "COMMUNE", "", "")
                        .param("remove", "3"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thủ tục số 2, Mã TTHC: Mã thủ tục không đúng dạng.")))
                .andExpect(content().string(containsString("Thủ tục số 2, Tên thủ tục: Không được để trống.")))
                .andExpect(content().string(containsString("value=\"sai mã\"")))
                .andExpect(content().string(not(containsString("Bỏ đi"))));
        http.perform(get("/api/publications/" + number + "/procedures").with(as("cv.snv")))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].level").doesNotExist());
        http.perform(get("/app/publications/" + number + "/procedures").with(as("cv.stp")))
                .andExpect(status().isNotFound());
        http.perform(get("/app/publications/" + number + "/procedures").with(as("ld.ubnd-tinh")))
                .andExpect(status().is4xxClientError());
    }

    /** The form does not demand the reason, the answer "no" does. */
    @Test
    void whatAnAnswerLacksIsToldByTheLabelOfTheForm() throws Exception {
        var officer = new EngineHttp(port, "cv.snv");
        var task = officer.get("/engine-rest/task?processInstanceBusinessKey=" + open())
                .body()
                .get(0);
        var answer = officer.post(
                "/engine-rest/task/" + task.get("id").asText() + "/submit-form",
                EngineHttp.variables(Map.of("needed", "NO")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Dữ liệu chưa hợp lệ. Ghi chú, lý do: bắt buộc nhập.");
    }

    @Test
    void thePagesOfPostingAndExpeditingOpenForThoseWhoMayUseThem() throws Exception {
        http.perform(get("/app/postings").with(as("cv.snv"))).andExpect(status().isOk());
        http.perform(get("/api/postings").with(as("cv.snv"))).andExpect(status().isOk());
        http.perform(get("/app/publications/expedite").with(as("cv.vpub"))).andExpect(status().isOk());
        http.perform(get("/app/publications/expedite").with(as("cv.snv"))).andExpect(status().isForbidden());
        http.perform(post("/api/postings/confirm")
                        .with(as("cv.snv"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unit\": \"snv\", \"cases\": []}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem("postedOn")));
    }

    private String open() throws Exception {
        var body = send("cv.vpub", GOOD)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number", startsWith("CB-")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(body, "$.number");
    }

    private ResultActions send(String username, String json) throws Exception {
        return http.perform(post("/api/publications")
                .with(as(username))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "demo");
    }
}
