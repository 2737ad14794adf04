package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;
import vn.kstthc.shared.Zones;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.ActingAs;

/** The pages of a plan offer each person what he may do, and a refused form comes back with what was typed. */
@IntegrationTest
class PlanPagesTest {

    private static final String OFFICER = "cv.vpub";
    private static final String TYPED = "Lý do đã gõ vào ô";

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlanWalk walk;

    @Autowired
    ActingAs acting;

    @Autowired
    Plans plans;

    @Autowired
    RowEdit edit;

    @Autowired
    CaseFiles files;

    @Autowired
    Clock clock;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void eachPersonIsOfferedWhatHeMayDo() throws Exception {
        var number = running();
        var page = "/app/plans/" + number;
        see(OFFICER, page)
                .andExpect(content()
                        .string(allOf(
                                containsString(page + "/child"),
                                containsString("value=\"snv\""),
                                containsString("value=\"stp\""),
                                containsString(page + "/next-year"))));
        see(OFFICER, page + "/changes").andExpect(content().string(containsString("id=\"reason\"")));
        see(OFFICER, page + "/rows/2").andExpect(content().string(containsString("rows/2/request")));

        see("cv.snv", page)
                .andExpect(content()
                        .string(allOf(
                                containsString(page + "/child"),
                                containsString("value=\"snv\""),
                                not(containsString("value=\"stp\"")),
                                not(containsString(page + "/next-year")))));
        see("cv.snv", page + "/changes").andExpect(content().string(not(containsString("id=\"reason\""))));
        see("cv.snv", page + "/rows/2").andExpect(content().string(not(containsString("rows/2/request"))));
        send("cv.snv", post(page + "/changes").param("kind", "DROP").param("reason", TYPED))
                .andExpect(status().isForbidden());
        send("cv.snv", post(page + "/child").param("unit", "stp")).andExpect(status().isForbidden());

        see(PlanWalk.CHAIR, page)
                .andExpect(content()
                        .string(allOf(not(containsString(page + "/child")), not(containsString(page + "/next-year")))));
    }

    @Test
    void aDraftOffersNeitherChangesNorRequestsNorACopy() throws Exception {
        var page = "/app/plans/" + walk.draft(year(), onDemand("1"));
        see(OFFICER, page).andExpect(content().string(not(containsString(page + "/next-year"))));
        see(OFFICER, page + "/changes").andExpect(content().string(not(containsString("id=\"reason\""))));
        see(OFFICER, page + "/rows/1")
                .andExpect(content()
                        .string(allOf(containsString("id=\"scheduleText\""), not(containsString("rows/1/request")))));
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTyped() throws Exception {
        var page = "/app/plans/" + running();
        send(
                        OFFICER,
                        post(page + "/changes")
                                .param("kind", "DATE")
                                .param("rowNumber", "999")
                                .param("reason", TYPED))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString(TYPED),
                                containsString("value=\"999\""),
                                containsString("id=\"rowNumber-error\""),
                                containsString("id=\"scheduleText-error\""))));
        send(OFFICER, post(page + "/changes").param("reason", TYPED))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString(TYPED), containsString("id=\"kind-error\""))));
        send(OFFICER, post(page + "/rows/2/request").param("due", "2020-01-01").param("text", TYPED))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString(TYPED),
                                containsString("value=\"2020-01-01\""),
                                containsString("Hạn phải từ hôm nay trở đi"))));
        send(OFFICER, post(page + "/rows/2/request").param("due", "").param("text", TYPED))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString(TYPED), containsString("id=\"due-error\""))));
        send(
                        "ld.vpub",
                        post(page + "/child")
                                .param("unit", "ubnd-dac-khu-ly-son")
                                .param("row", "1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Đơn vị không chủ trì dòng nào")));
    }

    @Test
    void aSignatureInTheFutureIsRefusedOnThePage() throws Exception {
        var page = "/app/plans/" + walk.draft(year(), PlanWalk.row("1", late(), PlanWalk.unit("snv")));
        var tomorrow = today().plusDays(1).toString();
        send(
                        PlanWalk.CHAIR,
                        post(page + "/approve").param("decision", "77/QĐ-UBND").param("signedOn", tomorrow))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("77/QĐ-UBND"), containsString(tomorrow), containsString("tương lai"))));
        send(PlanWalk.CHAIR, post(page + "/approve").param("decision", "77/QĐ-UBND"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("id=\"signedOn-error\"")));
    }

    @Test
    void aRowShowsTheCasesThatWereNamedForIt() throws Exception {
        var number = running();
        var page = "/app/plans/" + number + "/rows/3";
        var file = acting.call(
                OFFICER,
                () -> files.open(new NewCase(CaseType.INSPECTION, "Kiểm tra thử", "vpub", clock.instant(), false)));
        see(OFFICER, page).andExpect(content().string(not(containsString(file))));
        send(OFFICER, post(page + "/cases").param("caseNumber", "KT-1999-000001"))
                .andExpect(status().isNotFound());
        send(OFFICER, post(page + "/cases").param("caseNumber", number))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"" + number + "\"")));
        send(OFFICER, post(page + "/cases").param("caseNumber", " " + file + " "))
                .andExpect(redirectedUrl(page));
        see(OFFICER, page).andExpect(content().string(containsString("/app/cases/" + file)));
        see("cv.snv", page).andExpect(content().string(not(containsString(file)))); // no party of that case
    }

    @Test
    void theHomePageSaysWhatPlansWantOfTheReader() throws Exception {
        var number = running();
        var link = "/app/plans/" + number;
        var home = Caller.basic(port, "cv.snv").get("/app").body();
        assertThat(home)
                .contains(link + "/board?unit=snv", "1 nhiệm vụ đang thực hiện", "1 chậm")
                .contains(link + "/obligations?unit=snv&amp;state=OPEN");
        assertThat(Caller.basic(port, PlanWalk.CHAIR).get("/app").body())
                .contains(link + "/board\"")
                .doesNotContain(link + "/obligations");
        assertThat(Caller.basic(port, "cv.ubnd-xa-ba-tow").get("/app").body()).doesNotContain(link);
    }

    /** Row 1 is late for snv and stp, row 2 waits for requests, row 3 is inspections. */
    private String running() {
        var number = walk.draft(
                year(),
                PlanWalk.row("1", late(), PlanWalk.unit("snv"), PlanWalk.unit("stp")),
                onDemand("2"),
                PlanWalk.row("3", late(), PlanWalk.unit("vpub")));
        acting.call(OFFICER, () -> {
            var row = plans.requireRow(number, "3");
            var form = new RowEdit.Input(
                    null, null, null, null, false, null, null, null, CaseType.INSPECTION, row.leadsLater());
            plans.replaceRow(number, edit.apply(row, form, year()));
            return number;
        });
        walk.approve(number, today());
        return number;
    }

    private static DocumentRow onDemand(String number) {
        return PlanWalk.row(
                number,
                new ScheduleTerm(ScheduleType.ON_DEMAND, null, null, null, null, "Khi có yêu cầu"),
                PlanWalk.unit("snv"));
    }

    private ScheduleTerm late() {
        return PlanWalk.due(today().minusDays(1).toString());
    }

    private int year() {
        return today().getYear();
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    private ResultActions see(String user, String path) throws Exception {
        return http.perform(get(path).with(httpBasic(user, "demo"))).andExpect(status().isOk());
    }

    private ResultActions send(String user, MockHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.with(csrf()).with(httpBasic(user, "demo")));
    }
}
