package vn.kstthc.assessment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.web.Caller;

/** Opening an assessment over HTTP: the contract, who may, and refusals by field. */
@IntegrationTest
class AssessmentApiTest {

    private static final String BODY =
            """
            {"title":"Quy định hỗ trợ","stage":"DRAFT","draftingUnit":"snv","documentType":"NGHI_QUYET","shortened":false,
             "procedures":[{"name":"Cấp hỗ trợ","kind":"NEW"},{"name":"Gia hạn","kind":"AMENDED"}]}""";

    @LocalServerPort
    int port;

    @Test
    void anAssessmentIsOpenedWithANumber() throws Exception {
        var answer = post("cv.snv", BODY);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = JsonPath.<String>read(answer.body(), "$.number");
        assertThat(number).matches("DGTD-\\d{4}-\\d{6}");
        assertThat(Caller.basic(port, "cv.snv").get("/app/cases/" + number).body())
                .contains("Cấp hỗ trợ", "Gia hạn", "/app/cost/")
                .as("what nobody calculated costs no zero")
                .doesNotContain("Tổng chi phí tuân thủ");
    }

    @Test
    void theControlOfficeMayOpenItTooAndNobodyElse() throws Exception {
        assertThat(post("cv.vpub", BODY).statusCode()).isEqualTo(201);
        assertThat(post("cv.sxd", BODY).statusCode()).isEqualTo(403);
        assertThat(Caller.anonymous(port).json("/api/assessments", BODY).statusCode())
                .isIn(401, 403);
    }

    @Test
    void whatIsWrongIsNamedByField() throws Exception {
        var answer = post("cv.snv", "{\"draftingUnit\":\"vpub-kstthc\",\"procedures\":[{\"name\":\" \"},null]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .contains(
                        "title",
                        "stage",
                        "draftingUnit",
                        "documentType",
                        "procedures[0].name",
                        "procedures[0].kind",
                        "procedures[1].name");
    }

    @Test
    void theSameProcedureTwiceIsRefused() throws Exception {
        var answer = post("cv.snv", BODY.replace("Gia hạn", "CẤP hỗ trợ"));
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly("procedures[1].name");
    }

    @Test
    void whatIsTypedWithDecomposedDiacriticsIsTheSameTextAndFound() throws Exception {
        var title = "Hỗ trợ viết rời dấu " + System.nanoTime();
        var typed = Normalizer.normalize(BODY.replace("Quy định hỗ trợ", title), Normalizer.Form.NFD);
        var number = JsonPath.<String>read(post("cv.snv", typed).body(), "$.number");
        var found = Caller.basic(port, "cv.snv").get("/api/cases?q=" + URLEncoder.encode(title, UTF_8));
        assertThat(JsonPath.<List<String>>read(found.body(), "$.content[*].number"))
                .containsExactly(number);
        assertThat(Caller.basic(port, "cv.snv").get("/app/cases/" + number).body())
                .contains("Cấp hỗ trợ");
        var twice = typed.replaceFirst("\"name\":\"Gia[^\"]*\"", "\"name\":\"Cấp hỗ trợ\"");
        assertThat(JsonPath.<List<String>>read(post("cv.snv", twice).body(), "$.errors[*].field"))
                .containsExactly("procedures[1].name");
    }

    @Test
    void anUnknownKindIsABadRequest() throws Exception {
        assertThat(post("cv.snv", BODY.replace("AMENDED", "OTHER")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void secretContentIsRefusedWithAClearSentence() throws Exception {
        var answer = post("cv.snv", BODY.replace("\"shortened\"", "\"secret\":true,\"shortened\""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("bí mật nhà nước");
    }

    @Test
    void thePageOfCommentsIsHiddenFromOtherUnits() throws Exception {
        var number = JsonPath.<String>read(post("cv.snv", BODY).body(), "$.number");
        var path = "/app/assessments/" + number + "/comments";
        assertThat(Caller.basic(port, "cv.snv").get(path).statusCode()).isEqualTo(200);
        assertThat(Caller.basic(port, "cv.sxd").get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String user, String body) throws Exception {
        return Caller.basic(port, user).json("/api/assessments", body);
    }
}
