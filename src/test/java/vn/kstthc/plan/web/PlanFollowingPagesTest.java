package vn.kstthc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import static vn.kstthc.plan.PlanWalk.continuous;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.plan.Obligation;
import vn.kstthc.plan.ObligationKind;
import vn.kstthc.plan.ObligationState;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanMoves;
import vn.kstthc.plan.PlanSheets;
import vn.kstthc.plan.PlanWalk;
import vn.kstthc.workflow.ActingAs;

/** What is refused on the pages of a running plan is shown there again, with what was typed. */
@IntegrationTest
class PlanFollowingPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlanWalk plan;

    @Autowired
    Obligations obligations;

    @Autowired
    PlanSheets sheets;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    private MockMvc http;

    @BeforeEach
    void connect() {
        clock.set(MONDAY, LocalTime.of(9, 0));
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aSheetKeepsWhatWasTyped() throws Exception {
        var sheet = of(plan("1", true), ObligationKind.SHEET);
        var page = "/app/plans/sheets/" + sheet;
        send("cv.snv", page, "figures-1", "12 hồ sơ", "done-1", "x".repeat(PlanSheets.LONGEST + 1))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("12 hồ sơ")))
                .andExpect(content().string(containsString("aria-describedby=\"done-1-error\"")))
                .andExpect(content().string(containsString("Dòng 1: mỗi ô dài nhất 4.000 ký tự.")));
        assertThat(acting.call("cv.snv", () -> sheets.entries(sheet)).get(0).figures())
                .isEmpty();
        var lines = "y\r\n".repeat(PlanSheets.LONGEST / 2);
        send("cv.snv", page, "figures-1", "12 hồ sơ", "done-1", lines).andExpect(redirectedUrl(page));
        submit(sheet);
        send("cv.snv", page, "figures-1", "13 hồ sơ")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("13 hồ sơ")))
                .andExpect(content().string(containsString("đã trình, không sửa được nữa")));
        send("cv.stp", page, "figures-1", "x").andExpect(status().isNotFound());
    }

    @Test
    void aRequestForAnotherDateKeepsWhatWasTyped() throws Exception {
        var task = of(plan("1", false), ObligationKind.ONE_OFF);
        var page = "/app/plans/tasks/" + task + "/move";
        http.perform(get("/app/cases/" + task).with(httpBasic("cv.snv", "demo")))
                .andExpect(content().string(containsString(page)));
        http.perform(get(page).with(httpBasic("cv.snv", "demo")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hạn hiện tại: 16/03/2026")));
        http.perform(get(page).with(httpBasic("cv.vpub", "demo"))).andExpect(status().isForbidden());
        for (var day : new String[] {"2026-03-16", "2026-01-05", "2027-03-17", ""}) {
            send("cv.snv", page, "newDue", day, "reason", "Chờ hướng dẫn")
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("Chờ hướng dẫn</textarea>")))
                    .andExpect(content().string(containsString("newDue-error")))
                    .andExpect(content().string(not(containsString("reason-error"))));
        }
        send("cv.snv", page, "newDue", "2026-04-15", "reason", "z".repeat(PlanMoves.LONGEST_REASON + 1))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("value=\"2026-04-15\"")))
                .andExpect(content().string(containsString("reason-error")));
        send("cv.snv", page, "newDue", "2026-04-15", "reason", "Chờ hướng dẫn")
                .andExpect(redirectedUrl("/app/cases/" + task));
        send("cv.snv", page, "newDue", "2026-04-16", "reason", "Lần nữa")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lần nữa</textarea>")));
        http.perform(get("/app/cases/" + task).with(httpBasic("cv.snv", "demo")))
                .andExpect(content().string(not(containsString(page))));
    }

    @Test
    void aDecisionAboutADifficultyKeepsWhatWasTyped() throws Exception {
        var sheet = of(plan("1", true), ObligationKind.SHEET);
        acting.run(
                "cv.snv",
                () -> sheets.save(
                        sheet,
                        sheets.entries(sheet).stream()
                                .map(entry -> entry.written("", "", "Thiếu máy quét " + sheet))
                                .toList()));
        submit(sheet);
        var row =
                acting.call("cv.snv", () -> sheets.entries(sheet)).get(0).row().id();
        var page = "/app/plans/difficulties";
        send("ld.vpub", page, "number", sheet, "row", row.toString(), "ruling", "q".repeat(2_001))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("qqq</textarea>")))
                .andExpect(content().string(containsString("Ý kiến chỉ đạo phải có, dài nhất 2.000 ký tự.")));
        send("cv.vpub", page, "number", sheet, "row", row.toString(), "ruling", "Mua")
                .andExpect(status().isForbidden());
        send("ld.vpub", page, "number", sheet, "row", row.toString(), "ruling", "Mua máy " + sheet)
                .andExpect(redirectedUrl(page));
        send("ct.ubnd-tinh", page, "number", sheet, "row", row.toString(), "ruling", "Không mua")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("đã có ý kiến chỉ đạo")))
                .andExpect(content().string(containsString("Mua máy " + sheet)));
        http.perform(get("/app/plans/sheets/" + sheet).with(httpBasic("cv.snv", "demo")))
                .andExpect(content().string(containsString("Ý kiến chỉ đạo: Mua máy " + sheet)));
    }

    @Test
    void nothingIsTickedBeforehandAndNothingChosenIsSaid() throws Exception {
        var task = of(plan("1", false), ObligationKind.ONE_OFF);
        plan.doTask(task, "snv", "2026-02-02");
        var page = "/app/plans/acceptance";
        http.perform(get(page + "?unit=snv").with(httpBasic("cv.vpub", "demo")))
                .andExpect(content().string(containsString("value=\"" + task + "\"")))
                .andExpect(content().string(not(containsString("checked"))));
        send("cv.vpub", page)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Chưa chọn kết quả nào.")));
        send("cv.vpub", page, "unit", "snv", "cases", task, "cases", "NV-2026-999999")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("checked=\"checked\"")))
                .andExpect(content().string(containsString("NV-2026-999999 không chờ bạn xem xét")));
        send("cv.snv", page, "cases", task).andExpect(status().isConflict());
        send("cv.vpub", page, "unit", "snv", "cases", task).andExpect(redirectedUrl(page + "?unit=snv"));
        assertThat(acting.call("cv.vpub", () -> obligations.require(task)).state())
                .isEqualTo(ObligationState.DONE);
    }

    @Test
    void aNoteOfTheSampleKeepsWhatWasTyped() throws Exception {
        var task = of(plan("1", false), ObligationKind.ONE_OFF);
        plan.doTask(task, "snv", "2026-02-02");
        plan.fireTimer(task, "BoundaryEvent_AcceptanceOver");
        clock.set(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0));
        plan.runTicks("SampleTick");
        var page = "/app/plans/acceptance";
        send("cv.vpub", page + "/sample", "number", task, "note", "n".repeat(501))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("nnn</textarea>")))
                .andExpect(content().string(containsString("Kết quả kiểm tra phải có, dài nhất 500 ký tự.")));
        send("cv.snv", page + "/sample", "number", task, "note", "Đạt").andExpect(status().isForbidden());
        send("cv.vpub", page + "/sample", "number", task, "note", "Đạt").andExpect(redirectedUrl(page));
        send("cv.vpub", page + "/sample", "number", task, "note", "Đạt").andExpect(status().isConflict());
    }

    private ResultActions send(String user, String path, String... fields) throws Exception {
        var request = post(path).with(csrf()).with(httpBasic(user, "demo"));
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return http.perform(request);
    }

    private void submit(String sheet) {
        plan.complete(sheet, "Task_Assign", "ld.snv", Map.of("assignee", "officer:cv.snv"));
        plan.complete(sheet, "Task_Draft", "cv.snv", Map.of("result", "Tốt", "action", "SUBMIT"));
        plan.complete(sheet, "Task_Approve", "ld.snv", Map.of("decision", "AGREE"));
    }

    private String plan(String row, boolean sheet) {
        var number = plan.draft(2026, row(row, sheet ? continuous(2026) : due("2026-03-16"), unit("snv")));
        plan.approve(number, MONDAY);
        return number;
    }

    private String of(String number, ObligationKind kind) {
        return plan.owed(number).stream()
                .filter(owed -> owed.kind() == kind)
                .map(Obligation::caseNumber)
                .findFirst()
                .orElseThrow();
    }
}
