package vn.kstthc.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.Zones;
import vn.kstthc.web.Caller;

/** The registry and the page of a case, as people and programs of different units see them. */
@IntegrationTest
class CasePageTest {

    private static final LocalDate OPENED = LocalDate.of(2025, 8, 29);

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TransactionTemplate transaction;

    String number;
    String restricted;

    @BeforeEach
    void openCases() {
        number = open("Rà soát thủ tục cấp phép <b>xây dựng</b> tại Ba Tô", false);
        restricted = open("Hồ sơ hạn chế", true);
    }

    private String open(String title, boolean secret) {
        return transaction.execute(status -> {
            var opened = files.open(new NewCase(CaseType.INSPECTION, title, "snv", Zones.startOf(OPENED), secret));
            deadlines.start(new DeadlineStart(opened, "", "reply", "D15.OWN", OPENED, "snv"));
            return opened;
        });
    }

    @ParameterizedTest
    @CsvSource({"cv.vpub, 200", "gs.vpub, 200", "cv.snv, 200", "ld.snv, 200", "cv.stc, 404", "ld.stc, 404"})
    void theCaseIsThereOnlyForThoseWhoMaySeeIt(String user, int status) throws Exception {
        assertThat(Caller.basic(port, user).get("/app/cases/" + number).statusCode())
                .isEqualTo(status);
        assertThat(Caller.basic(port, user).get("/api/cases/" + number).statusCode())
                .isEqualTo(status);
        assertThat(Caller.basic(port, user)
                        .get("/app/cases/" + number + "/diagram")
                        .statusCode())
                .isEqualTo(status);
        assertThat(listed(user, number)).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @CsvSource({"cv.vpub", "gs.vpub", "cv.snv", "cv.stc", "admin"})
    void aRestrictedCaseIsThereForNobodyElse(String user) throws Exception {
        assertThat(Caller.basic(port, user).get("/app/cases/" + restricted).statusCode())
                .isEqualTo(404);
        assertThat(listed(user, restricted)).isFalse();
    }

    private boolean listed(String user, String wanted) throws Exception {
        var answer = Caller.basic(port, user).get("/api/cases?q=" + wanted);
        return JsonPath.<List<String>>read(answer.body(), "$.content[*].number").contains(wanted);
    }

    @Test
    void programsReadDeadlinesTimelineAndTasks() throws Exception {
        var json = Caller.basic(port, "cv.snv").get("/api/cases/" + number).body();
        assertThat(JsonPath.<String>read(json, "$.deadlines[0].rule")).isEqualTo("D15.OWN");
        assertThat(JsonPath.<String>read(json, "$.deadlines[0].due")).isEqualTo("2025-09-09");
        assertThat(JsonPath.<String>read(json, "$.deadlines[0].state")).isEqualTo("OVERDUE");
        assertThat(JsonPath.<List<String>>read(json, "$.deadlines[0].explanation"))
                .isNotEmpty();
        assertThat(JsonPath.<List<Object>>read(json, "$.timeline")).isNotEmpty();
        assertThat(JsonPath.<List<Object>>read(json, "$.tasks")).isEmpty();
        assertThat(JsonPath.<String>read(json, "$.leadUnit.name")).isEqualTo("Sở Nội vụ");
    }

    @Test
    void theListHasItsPositionAndItsFilters() throws Exception {
        var json = Caller.basic(port, "cv.vpub")
                .get("/api/cases?type=INSPECTION&status=OPEN&unit=snv&q=" + number + "&sort=&page=0&size=5")
                .body();
        assertThat(JsonPath.<Integer>read(json, "$.page.totalElements")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(json, "$.page.size")).isEqualTo(5);
        assertThat(JsonPath.<Integer>read(json, "$.page.number")).isZero();
        assertThat(JsonPath.<Integer>read(json, "$.page.totalPages")).isEqualTo(1);
        assertThat(JsonPath.<String>read(json, "$.content[0].type")).isEqualTo("INSPECTION");
    }

    @Test
    void thePageSaysWhyTheDateAndEscapesWhatPeopleTyped() throws Exception {
        var page = Caller.basic(port, "cv.snv").get("/app/cases/" + number).body();
        assertThat(page).contains("Vì sao ngày này?").contains("09/09/2025").contains("Quá hạn");
        assertThat(page).contains("&lt;b&gt;xây dựng&lt;/b&gt;").doesNotContain("<b>xây dựng</b>");
        assertThat(page).contains("Sở Nội vụ").contains("Mở hồ sơ");
    }

    @Test
    void theRegistryKeepsItsFiltersInTheAddress() throws Exception {
        var page = Caller.basic(port, "cv.vpub")
                .get("/app/cases?type=INSPECTION&q=" + number)
                .body();
        assertThat(page).contains(number).contains("value=\"" + number + "\"");
        assertThat(page).contains("value=\"INSPECTION\" selected");
        assertThat(page).contains("lang=en").contains("q=" + number + "&amp;lang=en");
    }

    @Test
    void theRegistrySpeaksEnglishToo() throws Exception {
        var page = Caller.basic(port, "cv.vpub").get("/app/cases?lang=en").body();
        assertThat(page).contains("Type of case").doesNotContain("Loại hồ sơ");
    }

    @Test
    void theLateListTellsHowLateInWorkingDays() throws Exception {
        var page = Caller.basic(port, "gs.vpub").get("/app/late?unit=snv");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(number).doesNotContain(restricted);
        assertThat(Caller.basic(port, "cv.stc").get("/app/late").statusCode()).isEqualTo(403);
    }
}
