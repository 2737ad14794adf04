package vn.kstthc.deadline.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;

/** The pages of calendar, rules, units and calculator: show, refuse, preview, apply. */
@IntegrationTest
class DeadlinePagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private ResultActions open(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String person) throws Exception {
        return mvc.perform(request.with(user(person)).with(csrf()));
    }

    private static String seen(ResultActions preview) throws Exception {
        var matcher = SEEN.matcher(preview.andReturn().getResponse().getContentAsString());
        return matcher.find() ? matcher.group(1) : "";
    }

    @Test
    void anOfficialYearShowsItsDaysAndAProvisionalOneSaysSo() throws Exception {
        open("/app/admin/calendar?year=2025", "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Làm bù cho ngày 02/5")))
                .andExpect(content().string(not(containsString("tạm tính cho đến khi"))));
        open("/app/admin/calendar?year=2027", "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tết Nguyên đán")))
                .andExpect(content().string(containsString("tạm tính cho đến khi")));
        open("/app/admin/calendar?year=3000", "admin").andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder year(String path) {
        return post(path)
                .param("year", "2051")
                .param("status", "OFFICIAL")
                .param("source", "Thông báo 1/TB")
                .param("days[0].date", "2051-09-01")
                .param("days[0].kind", "HOLIDAY")
                .param("days[0].name", "Quốc khánh")
                .param("days[1].date", "");
    }

    @Test
    void aNoticeIsAppliedOnlyAsItWasSeen() throws Exception {
        var preview = send(year("/app/admin/calendar/preview"), "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thời hạn bị ảnh hưởng")));
        var seen = seen(preview);
        // a changed form is shown again instead of applied
        send(year("/app/admin/calendar").param("seen", "0").param("reason", "Thông báo"), "admin")
                .andExpect(status().isOk());
        // a reason is needed
        send(year("/app/admin/calendar").param("seen", seen).param("reason", ""), "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Phải ghi lý do")));
        send(year("/app/admin/calendar").param("seen", seen).param("reason", "Thông báo"), "admin")
                .andExpect(redirectedUrl("/app/admin/calendar?year=2051"));
        open("/app/admin/calendar?year=2051", "admin").andExpect(content().string(containsString("Thông báo 1/TB")));
    }

    @Test
    void aWrongNoticeIsExplainedAboveTheForm() throws Exception {
        send(year("/app/admin/calendar/preview").param("days[2].date", "2051-09-01"), "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("được ghi hai lần")));
    }

    @Test
    void everyRuleIsListedAndOpens() throws Exception {
        open("/app/admin/rules", "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("D34")))
                .andExpect(content().string(containsString("5 ngày làm việc")));
        for (var code : new String[] {"D04", "D16", "D23", "D29", "D03", "F-CHECK"}) {
            open("/app/admin/rules/" + code, "admin")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Thêm phiên bản mới")));
        }
        open("/app/admin/rules/D99", "admin").andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder version(String path, String amount) {
        return post(path)
                .param("title", "Kiểm soát chất lượng hồ sơ công bố")
                .param("amount", amount)
                .param("counter", "WORKING_DAYS")
                .param("direction", "FORWARD")
                .param("basis", "Quyết định thử")
                .param("status", "CFG")
                .param("validFrom", "2052-01-01")
                .param("validTo", "2052-12-31")
                .param("maxExtensions", "")
                .param("ladder", "short");
    }

    @Test
    void aVersionOfARuleIsAppliedOnlyAsItWasSeen() throws Exception {
        var preview = send(version("/app/admin/rules/D09/preview", "4"), "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thời hạn bị ảnh hưởng")));
        send(version("/app/admin/rules/D09", "4").param("seen", seen(preview)).param("reason", "mới"), "admin")
                .andExpect(redirectedUrl("/app/admin/rules/D09"));
        open("/app/admin/rules/D09", "admin").andExpect(content().string(containsString("Quyết định thử")));
        send(version("/app/admin/rules/D09/preview", "4000"), "admin")
                .andExpect(content().string(containsString("từ 0 đến 3650")));
        send(version("/app/admin/rules/D09/preview", ""), "admin")
                .andExpect(content().string(containsString("Chưa điền đủ")));
    }

    @Test
    void othersReadButDoNotChange() throws Exception {
        open("/app/admin/rules/D09", "cv.snv")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Thêm phiên bản mới"))));
        open("/app/admin/calendar?year=2026", "cv.snv")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/app/admin/calendar/preview"))));
        send(version("/app/admin/rules/D09/preview", "4"), "cv.snv").andExpect(status().isForbidden());
    }

    @Test
    void theUnitsPageListsBeforeItActs() throws Exception {
        open("/app/admin/rules/units", "admin").andExpect(status().isOk());
        open("/app/admin/rules/units?from=no-such-unit&to=stp", "admin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có thời hạn đang chạy nào thay đổi")));
    }

    @Test
    void theCalculatorAnswersFromItsAddress() throws Exception {
        open("/app/deadlines/calculator", "cv.snv").andExpect(status().isOk());
        open("/app/deadlines/calculator?from=2025-08-29&amount=5&counter=WORKING_DAYS&direction=FORWARD", "cv.snv")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("09/09/2025")));
        open("/app/deadlines/calculator?from=x&amount=5", "cv.snv")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày bắt đầu phải")));
    }
}
