package vn.kstthc.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.review.ExecutionWay;
import vn.kstthc.review.ReviewWalk;
import vn.kstthc.review.Reviews;
import vn.kstthc.review.SimplificationOption;
import vn.kstthc.review.TargetKind;
import vn.kstthc.shared.Zones;
import vn.kstthc.web.Caller;

/** Reviews over HTTP: the contract, who may, refusals by field, pages and the list of savings. */
@IntegrationTest
class ReviewApiTest {

    private static final String BODY =
            """
            {"title":"Rà soát thủ tục cấp phép","leadUnit":"snv","targetPercent":15,"due":"%s",
             "targets":[{"kind":"PROCEDURE","code":"1.013871","name":"Cấp giấy phép","field":"noi-vu"},
                        {"kind":"DELEGATION","name":"Ủy quyền ký"}]}"""
                    .formatted(LocalDate.now(Zones.VIETNAM).plusDays(40));

    @LocalServerPort
    int port;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewWalk walk;

    @Test
    void aReviewIsOpenedWithANumberAndItsDueDay() throws Exception {
        var answer = post("cv.snv", BODY);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = JsonPath.<String>read(answer.body(), "$.number");
        assertThat(number).matches("RS-\\d{4}-\\d{6}");
        assertThat(answer.headers().firstValue("Location")).contains("/api/cases/" + number);
        assertThat(reviews.targets(number))
                .extracting(t -> t.targetPercent().intValue())
                .containsOnly(15);
        assertThat(Caller.basic(port, "cv.snv").get("/app/cases/" + number).body())
                .contains("Cấp giấy phép", "/app/reviews/" + number + "/targets/1", "/app/cost/");
        assertThat(Caller.basic(port, "cv.sxd")
                        .get("/app/reviews/" + number + "/targets/1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theControlOfficeOpensTheReviewOfAYearOnItsPage() throws Exception {
        var page = "/app/reviews/years/new";
        assertThat(Caller.session(port, "cv.snv").get(page).statusCode()).isEqualTo(403);
        var office = Caller.session(port, "cv.vpub");
        assertThat(office.get("/app/reviews?year=2033").body()).contains(page + "?year=2033");
        var form = office.get(page + "?year=2033");
        assertThat(form.body()).contains("value=\"2033\"", "Sở Nội vụ");
        var values = new HashMap<>(Map.of("year", "2033", "purpose", "Cắt giảm chi phí.", "units", "snv"));
        values.put("registerDue", "2033-13-01");
        assertThat(office.form(page, Caller.token(form), values).statusCode()).isEqualTo(400);
        values.remove("registerDue");
        var opened = office.form(page, Caller.token(form), values);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        var number = reviews.yearCase(2033).orElseThrow();
        assertThat(opened.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains(number));
        assertThat(office.form(page, Caller.token(form), values).statusCode()).isEqualTo(409);
        assertThat(office.get("/app/reviews?year=2033").body()).doesNotContain(page);
    }

    @Test
    void withoutPercentageTheUsualOneOfEachKindHolds() throws Exception {
        var answer = post(
                "cv.vpub",
                """
                {"title":"Quy định kinh doanh","leadUnit":"stc","theme":"INITIATIVE",
                 "targets":[{"kind":"BUSINESS_REGULATION","name":"Giấy phép X"},{"kind":"GROUP","name":"Nhóm Y"}]}""");
        var number = JsonPath.<String>read(answer.body(), "$.number");
        assertThat(reviews.targets(number))
                .extracting(t -> t.targetPercent().intValue())
                .containsExactly(30, 10);
    }

    @Test
    void onlyTheLeadUnitAndTheControlOfficeOpenIt() throws Exception {
        assertThat(post("cv.vpub", BODY).statusCode()).isEqualTo(201);
        assertThat(post("cv.sxd", BODY).statusCode()).isEqualTo(403);
        assertThat(Caller.anonymous(port).json("/api/reviews", BODY).statusCode())
                .isIn(401, 403);
    }

    @Test
    void whatIsWrongIsNamedByField() throws Exception {
        var answer = post(
                "cv.snv",
                """
                {"leadUnit":"vpub-kstthc","targetPercent":120,"due":"2020-01-01",
                 "targets":[{"name":" "},null,{"kind":"GROUP","name":"A","code":"?","field":"x"},{"kind":"GROUP","name":"a"}]}""");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .contains(
                        "title",
                        "leadUnit",
                        "targetPercent",
                        "due",
                        "targets[0].kind",
                        "targets[0].name",
                        "targets[1].name",
                        "targets[2].code",
                        "targets[2].field",
                        "targets[3].name");
        assertThat(JsonPath.<List<String>>read(
                        post("cv.snv", "{\"title\":\"A\",\"leadUnit\":\"snv\"}").body(), "$.errors[*].field"))
                .containsExactly("targets");
    }

    @Test
    void savingsAreReadAsJsonAsPageAndAsWorkbook() throws Exception {
        post("cv.snv", BODY);
        var year = LocalDate.now(Zones.VIETNAM).plusDays(40).getYear();
        var json = Caller.basic(port, "cv.snv").get("/api/reviews/" + year + "/savings");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(json.body(), "$.rows[*].name")).contains("Cấp giấy phép");
        assertThat(JsonPath.<Object>read(json.body(), "$.totals.savingPercent")).isNotNull();
        assertThat(Caller.basic(port, "cv.snv").get("/app/reviews?year=" + year).body())
                .contains("Cấp giấy phép", "Xếp theo mức cắt giảm");
        assertThat(Caller.basic(port, "cv.snv")
                        .get("/app/reviews/" + year + "/savings.xlsx")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Caller.basic(port, "cv.sxd")
                        .get("/api/reviews/" + year + "/savings")
                        .body())
                .doesNotContain("Ủy quyền ký");
    }

    @Test
    void theWorkbookHoldsTheAmountsAsNumbers() throws Exception {
        var due = LocalDate.of(2032, 8, 13);
        var number = walk.open("snv", due, ReviewWalk.target(TargetKind.PROCEDURE, "Cấp giấy trong bảng"));
        walk.fill(number, 1, SimplificationOption.AMEND, ExecutionWay.ADMINISTRATIVE, due);
        var file = HttpClient.newHttpClient()
                .send(
                        Caller.basic(port, "cv.snv")
                                .request("/app/reviews/2032/savings.xlsx")
                                .GET()
                                .build(),
                        BodyHandlers.ofByteArray());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(3);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(number);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Cấp giấy trong bảng");
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(161_931_818.0);
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(53_977_273.0);
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(33.33);
            assertThat(sheet.getRow(4).getCell(8).getNumericCellValue()).isEqualTo(53_977_273.0);
        }
    }

    private HttpResponse<String> post(String user, String body) throws Exception {
        return Caller.basic(port, user).json("/api/reviews", body);
    }
}
