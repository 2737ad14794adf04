package vn.kstthc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.plan.ProvincePlans;
import vn.kstthc.web.Caller;

/** The obligations of a plan over HTTP: fields, filters, pages, and what is refused. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObligationApiTest {

    private static final int SIZE = 100;

    @LocalServerPort
    int port;

    @Autowired
    ProvincePlans province;

    private String path = "";

    @BeforeAll
    void fill() {
        path = "/api/plans/" + province.fill(1) + "/obligations";
    }

    @BeforeEach
    void midYear() {
        province.midYear();
    }

    @AfterAll
    void empty() {
        province.empty();
    }

    @Test
    void anObligationSaysWhichRowItComesFrom() throws Exception {
        var first = JsonPath.<List<Object>>read(get(""), "$.content").get(0);
        assertThat(first)
                .extracting("number", "row", "section", "content", "unit", "kind", "period", "due", "state")
                .doesNotContainNull();
        assertThat(first)
                .extracting("row", "content", "due", "from", "kind")
                .containsExactly("1", "Nhiệm vụ số 1", "2029-11-20", "2030-01-02", "ONE_OFF");
        assertThat(first).asInstanceOf(MAP).containsKeys("jointUnits", "late", "doneOn");
        var sheets = get("?state=OPEN&unit=snv");
        assertThat(JsonPath.<List<String>>read(sheets, "$.content[?(@.kind=='SHEET')].content"))
                .allMatch(content -> content.startsWith("Phiếu quý: "));
    }

    @Test
    void filtersNarrowAndPagesCoverEverythingOnce() throws Exception {
        assertThat(total("")).isEqualTo(ProvincePlans.OWED);
        assertThat(total("?state=OPEN") + total("?state=SUBMITTED") + total("?state=DONE") + total("?state=CANCELLED"))
                .isEqualTo(ProvincePlans.OWED);
        var done = get("?state=DONE&unit=snv");
        assertThat(JsonPath.<List<String>>read(done, "$.content[*].state")).containsOnly("DONE");
        assertThat(JsonPath.<List<String>>read(done, "$.content[*].unit")).containsOnly("snv");
        assertThat(JsonPath.<List<Boolean>>read(get("?late=true"), "$.content[*].late"))
                .containsOnly(true);

        var numbers = new HashSet<String>();
        var pages = (ProvincePlans.OWED + SIZE - 1) / SIZE;
        for (var page = 0; page < pages; page++) {
            numbers.addAll(JsonPath.<List<String>>read(get("?page=" + page), "$.content[*].number"));
        }
        assertThat(numbers).hasSize(ProvincePlans.OWED);
        var beyond = get("?page=" + pages);
        assertThat(JsonPath.<List<Object>>read(beyond, "$.content")).isEmpty();
        assertThat(JsonPath.<Integer>read(beyond, "$.page.totalElements")).isEqualTo(ProvincePlans.OWED);
        assertThat(JsonPath.<Integer>read(beyond, "$.page.totalPages")).isEqualTo(pages);
    }

    @Test
    void whatIsNotUnderstoodIsRefusedByField() throws Exception {
        refused("?unit=khong-co", "unit", "Không có đơn vị khong-co.");
        refused("?state=LOST", "state", "OPEN, SUBMITTED, DONE, CANCELLED");
        refused("?page=-1", "page", "Trang phải từ 0");
        refused("?page=2000000", "page", "Trang phải từ 0");
        refused("?page=hai", "page", "");
        refused("?late=chua", "late", "");
        assertThat(Caller.basic(port, "cv.ubnd-xa-ba-tow").get(path).statusCode())
                .as("whoever may not see the plan")
                .isEqualTo(404);
    }

    private void refused(String query, String field, String text) throws IOException, InterruptedException {
        var answer = Caller.basic(port, "cv.vpub").get(path + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].message")).contains(text);
    }

    private int total(String query) throws IOException, InterruptedException {
        return JsonPath.read(get(query), "$.page.totalElements");
    }

    private String get(String query) throws IOException, InterruptedException {
        var answer = Caller.basic(port, "cv.vpub").get(path + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return answer.body();
    }
}
