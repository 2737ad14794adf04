package vn.kstthc.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.deadline.LadderEditing;
import vn.kstthc.deadline.LadderRung;

/** An administrator changes who is told when; deadlines started later follow, running ones when they are planned anew. */
@IntegrationTest
class LaddersPageTest {

    private static final String PAGE = "/app/admin/rules/ladders";
    private static final LocalDate START = LocalDate.of(2025, 10, 1);

    @Autowired
    WebApplicationContext context;

    @Autowired
    LadderEditing editing;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private MockMvc mvc;
    private List<LadderRung> original = List.of();
    private String number = "";

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        original = editing.all().get("short");
        clock.set(START, LocalTime.of(5, 0));
        number = files.open(new NewCase(CaseType.FEEDBACK, "Thử bậc nhắc", "snv", clock.now(), false));
    }

    @AfterEach
    void putBack() {
        editing.replace("short", original);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String person) throws Exception {
        return mvc.perform(request.with(user(person)).with(csrf()));
    }

    private static MockHttpServletRequestBuilder twoRungs() {
        return post(PAGE + "/short")
                .param("rows[0].offset", "-2")
                .param("rows[0].recipients", "LEADERS")
                .param("rows[1].offset", "0")
                .param("rows[1].recipients", "ASSIGNEE")
                .param("rows[1].urgent", "true")
                .param("rows[2].offset", "3")
                .param("rows[2].recipients", "OFFICE_CHIEF")
                .param("rows[2].removed", "true")
                .param("rows[3].offset", "")
                .param("rows[3].recipients", "ASSIGNEE");
    }

    private void start(String subject) {
        deadlines.start(new DeadlineStart(number, subject, "opinion", "F-OPINION", START, "snv"));
    }

    private String rungs(String subject) {
        return jdbc.sql(
                        "select array_to_string(rung_code, ' ') from app.deadline where case_number = ? and subject = ?")
                .params(number, subject)
                .query(String.class)
                .single();
    }

    @Test
    void aChangedLadderAppliesToLaterDeadlinesAndByTheButtonToRunningOnes() throws Exception {
        start("before");
        send(twoRungs(), "admin").andExpect(redirectedUrl(PAGE));
        start("after");

        assertThat(editing.all().get("short"))
                .extracting(LadderRung::rung, LadderRung::urgent)
                .containsExactly(tuple("T-2", false), tuple("T", true));
        assertThat(rungs("before")).isEqualTo("T-1 T T+1 T+3");
        assertThat(rungs("after")).isEqualTo("T-2 T");

        send(post(PAGE + "/recompute"), "admin").andExpect(redirectedUrl(PAGE));
        assertThat(rungs("before")).isEqualTo("T-2 T");
        mvc.perform(get(PAGE).with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"-2\"")));
    }

    @Test
    void aWrongLadderIsExplainedAndNotStored() throws Exception {
        send(twoRungs().param("rows[4].offset", "0").param("rows[4].recipients", "ASSIGNEE"), "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ghi hai lần")));
        send(twoRungs().param("rows[4].offset", "99"), "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("từ -60 đến 60")));
        assertThat(editing.all().get("short")).isEqualTo(original);
    }

    @Test
    void othersAreRefused() throws Exception {
        send(get(PAGE), "ld.vpub").andExpect(status().isForbidden());
        send(twoRungs(), "cv.snv").andExpect(status().isForbidden());
        send(post(PAGE + "/recompute"), "gs.vpub").andExpect(status().isForbidden());
    }
}
