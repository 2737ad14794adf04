package vn.kstthc.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.web.Caller;

/** Who reads the pages in English leaves Vietnamese behind: cases and tasks are read by all. */
@IntegrationTest
class KeptLanguageTest {

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    TestClock clock;

    @Test
    void titlesOfCasesAndNamesOfTasksAreVietnamese() throws Exception {
        clock.set(LocalDate.of(2026, 10, 5), LocalTime.of(9, 0));
        var officer = Caller.basic(port, "cv.vpub");
        officer.get("/api/cases?lang=en");
        assertThat(officer.json("/api/inspections", "{}").body()).contains("The data are not valid.");
        var opened = officer.json(
                "/api/inspections",
                """
                {"kind": "PERIODIC", "units": ["snv"], "scope": ["DIRECTION"], "visitFrom": "2026-10-26",
                 "visitTo": "2026-10-27", "leader": "cv.stp", "members": []}""");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String round = JsonPath.read(opened.body(), "$.number");
        String visit = JsonPath.read(opened.body(), "$.visits[0]");

        assertThat(titleOf(officer, round)).isEqualTo("Kiểm tra định kỳ năm 2026");
        assertThat(titleOf(officer, visit)).isEqualTo("Kiểm tra tại Sở Nội vụ");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(round)
                        .singleResult()
                        .getName())
                .isEqualTo(round + " · Phân công: Quyết định thành lập Đoàn kiểm tra");
    }

    private static String titleOf(Caller reader, String number) throws Exception {
        return JsonPath.read(reader.get("/api/cases/" + number).body(), "$.title");
    }
}
