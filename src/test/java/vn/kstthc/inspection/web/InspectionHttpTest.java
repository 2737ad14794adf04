package vn.kstthc.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.inspection.VisitRecords;
import vn.kstthc.workflow.ActingAs;

/** Opening rounds and working on plans, checklists and visits over HTTP, with the rights of each. */
@IntegrationTest
class InspectionHttpTest {

    private static final String GOOD =
            """
            {"kind": "PERIODIC", "units": ["snv", "syt"], "scope": ["DIRECTION", "FEEDBACK"],
             "visitFrom": "2026-10-26", "visitTo": "2026-10-27", "leader": "cv.stp", "members": ["cv.skhcn"]}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VisitRecords records;

    @Autowired
    ActingAs acting;

    private MockMvc http;

    @BeforeEach
    void connect() {
        clock.set(LocalDate.of(2026, 10, 5), LocalTime.of(9, 0));
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aRoundIsOpenedWithACaseForEachUnit() throws Exception {
        var answer = send("cv.vpub", GOOD)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(matchesPattern("KT-2026-[0-9]{6}")))
                .andExpect(jsonPath("$.visits", hasSize(2)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String round = JsonPath.read(answer, "$.number");
        String visit = JsonPath.read(answer, "$.visits[0]");
        page("cv.stp", "/app/cases/" + round).andExpect(content().string(containsString(visit)));
        page("cv.stp", "/app/cases/" + visit).andExpect(content().string(containsString(round)));
        http.perform(get("/app/cases/" + visit).with(as("cv.snv"))).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheControlOfficeInspectsOtherUnits() throws Exception {
        var before = rounds();
        send("cv.stp", GOOD).andExpect(status().isForbidden());
        http.perform(get("/app/inspections/new").with(as("cv.stp"))).andExpect(status().isForbidden());
        http.perform(post("/app/inspections/plans")
                        .with(as("cv.stp"))
                        .with(csrf())
                        .param("year", "2027"))
                .andExpect(status().isForbidden());
        assertThat(rounds()).isEqualTo(before);
    }

    @Test
    void badInputIsRefusedByFieldAndLeavesNothing() throws Exception {
        var before = rounds();
        send("cv.vpub", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItems("kind", "units", "scope", "visitFrom", "leader")));
        send(
                        "cv.vpub",
                        GOOD.replace("\"syt\"", "\"khong-co\", \"snv\", \"vpub\"")
                                .replace("cv.skhcn", "gs.vpub"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItems("units", "members")));
        send("cv.vpub", GOOD.replace("2026-10-26", "2026-10-09").replace("2026-10-27", "2026-10-09"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("visitFrom"));
        send("cv.vpub", GOOD.replace("2026-10-27", "2026-10-20"))
                .andExpect(jsonPath("$.errors[0].field").value("visitTo"));
        send("cv.vpub", GOOD.replace("2026-10-27", "2072-10-27"))
                .andExpect(jsonPath("$.errors[0].field").value("visitTo"));
        send("cv.vpub", GOOD.replace("PERIODIC", "UNANNOUNCED").replace("cv.skhcn", "cv.syt"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("members"))
                .andExpect(
                        jsonPath("$.errors[0].message").value(containsString("thuộc đơn vị được kiểm tra đột xuất")));
        send("cv.vpub", GOOD.replace("PERIODIC", "SOMETIMES")).andExpect(status().isBadRequest());
        assertThat(rounds()).isEqualTo(before);
    }

    @Test
    void aRoundIsOpenedOnItsPage() throws Exception {
        page("cv.vpub", "/app/inspections").andExpect(content().string(containsString("/app/inspections/new")));
        page("cv.vpub", "/app/inspections/new").andExpect(content().string(containsString("Sở Nội vụ")));
        http.perform(post("/app/inspections/new")
                        .with(as("cv.vpub"))
                        .with(csrf())
                        .param("kind", "UNANNOUNCED")
                        .param("units", "sct", "sxd")
                        .param("scope", "OTHER")
                        .param("visitFrom", "2026-10-05")
                        .param("visitTo", "2026-10-06")
                        .param("leader", "cv.stp"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/app/cases/KT-2026-*"));
        http.perform(post("/app/inspections/new")
                        .with(as("cv.vpub"))
                        .with(csrf())
                        .param("units", "sct"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Chọn hình thức kiểm tra.")));
    }

    @Test
    void aPlanIsEditedUntilItFits() throws Exception {
        var plan = location(http.perform(
                post("/app/inspections/plans").with(as("cv.vpub")).with(csrf()).param("year", "2028")));
        http.perform(post(plan)
                        .with(as("cv.vpub"))
                        .with(csrf())
                        .param("kind0", "PERIODIC")
                        .param("units0", "snv")
                        .param("scope0", "REVIEW")
                        .param("from0", "2027-03-01")
                        .param("to0", "2027-03-02")
                        .param("kind1", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("2028")));
        http.perform(post(plan)
                        .with(as("cv.vpub"))
                        .with(csrf())
                        .param("kind0", "PERIODIC")
                        .param("units0", "snv")
                        .param("scope0", "REVIEW")
                        .param("from0", "2028-03-01")
                        .param("to0", "2028-03-02")
                        .param("kind1", ""))
                .andExpect(status().is3xxRedirection());
        page("cv.vpub", plan).andExpect(content().string(containsString("2028-03-01")));
        http.perform(get(plan).with(as("cv.stp"))).andExpect(status().isNotFound());
    }

    @Test
    void theChecklistOfANewYearIsCopiedAndEdited() throws Exception {
        page("cv.stp", "/app/inspections/checklists/2031")
                .andExpect(content().string(containsString("niêm yết")))
                .andExpect(content().string(containsString("2026")));
        save("cv.stp", 2031, "Câu hỏi lạ?").andExpect(status().isForbidden());
        save("cv.vpub", 2031, " \n").andExpect(status().isBadRequest());
        save("cv.vpub", 20310, "Câu hỏi?").andExpect(status().isBadRequest());
        save("cv.vpub", 2031, "Câu hỏi thứ nhất?\n\nCâu hỏi thứ hai?").andExpect(status().is3xxRedirection());
        page("cv.vpub", "/app/inspections/checklists/2031")
                .andExpect(content().string(containsString("Câu hỏi thứ hai?")));
        assertThat(jdbc.sql("select count(*) from app.inspection_question where year = 2031")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theTeamSeesTheQuestionsOfItsScopeAndOthersEnterNothing() throws Exception {
        String visit = JsonPath.read(
                send("cv.vpub", GOOD).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8),
                "$.visits[0]");
        var address = "/app/inspections/visits/" + visit;
        page("cv.skhcn", address)
                .andExpect(content().string(containsString("Phản ánh, kiến nghị có được xử lý")))
                .andExpect(content().string(not(containsString("đánh giá tác động đầy đủ"))));
        var question = questionOf(visit);
        enter(address, question, "", "2026-12-01")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("H48-1")))
                .andExpect(content().string(containsString("Có công văn chỉ đạo")));
        enter(address, question, "Nghị định 63", "2026-10-04")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("nội dung phát hiện 1 phải từ hôm nay")));
        http.perform(post(address)
                        .with(as("cv.skhcn"))
                        .with(csrf())
                        .param("question", "x")
                        .param("answer-x", "YES"))
                .andExpect(status().isBadRequest());
        http.perform(post(address).with(as("gs.vpub")).with(csrf())).andExpect(status().isForbidden());
        http.perform(post(address).with(as("cv.snv")).with(csrf())).andExpect(status().isNotFound());
    }

    private String questionOf(String visit) {
        return acting.call("cv.skhcn", () -> records.questions(visit))
                .get(0)
                .id()
                .toString();
    }

    private ResultActions enter(String address, String question, String basis, String due) throws Exception {
        return http.perform(post(address)
                .with(as("cv.skhcn"))
                .with(csrf())
                .param("question", question)
                .param("answer-" + question, "YES")
                .param("note-" + question, "Có công văn chỉ đạo")
                .param("code0", "H48-1")
                .param("procedure0", "Thủ tục thử nghiệm")
                .param("correct0", "false")
                .param("content0", "Chưa niêm yết")
                .param("topic0", "FEEDBACK")
                .param("severity0", "MINOR")
                .param("basis0", basis)
                .param("remedy0", "Niêm yết")
                .param("due0", due));
    }

    private ResultActions save(String person, int year, String questions) throws Exception {
        return http.perform(post("/app/inspections/checklists/" + year)
                .with(as(person))
                .with(csrf())
                .param("OTHER", questions));
    }

    private ResultActions page(String person, String address) throws Exception {
        return http.perform(get(address).with(as(person))).andExpect(status().isOk());
    }

    private static String location(ResultActions actions) throws Exception {
        return String.valueOf(actions.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private int rounds() {
        return jdbc.sql("select count(*) from app.case_file where type = 'INSPECTION'")
                .query(Integer.class)
                .single();
    }

    private ResultActions send(String person, String body) throws Exception {
        return http.perform(post("/api/inspections")
                .with(as(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static RequestPostProcessor as(String person) {
        return httpBasic(person, "demo");
    }
}
