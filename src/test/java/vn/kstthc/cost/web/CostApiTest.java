package vn.kstthc.cost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.web.Caller;

/** The calculator over HTTP: the contract, the worked example, and a refusal by field for everything that is wrong. */
@IntegrationTest
class CostApiTest {

    private static final String URL = "/api/compliance-cost/calculate";
    private static final String LINE =
            """
            {"name":"Nộp hồ sơ","hours":6,"consultancy":0,"otherCost":100000,"timesPerYear":1,"subjectsPerYear":500}""";
    private static final String AFTER = LINE.replace("\"hours\":6", "\"hours\":4");

    @LocalServerPort
    int port;

    @Test
    void theWorkedExampleIsAnsweredWithFullPrecision() throws Exception {
        var answer = calculate(body("114000000", LINE, AFTER, ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(number(answer, "$.hourlyIncome", 2)).isEqualByComparingTo("53977.27");
        assertThat(number(answer, "$.current.items[0].perExecution", 2)).isEqualByComparingTo("423863.64");
        assertThat(number(answer, "$.current.items[0].perYear", 0)).isEqualByComparingTo("211931818");
        assertThat(number(answer, "$.current.total", 0)).isEqualByComparingTo("211931818");
        assertThat(number(answer, "$.after.items[0].perExecution", 2)).isEqualByComparingTo("315909.09");
        assertThat(number(answer, "$.after.total", 0)).isEqualByComparingTo("157954545");
        assertThat(number(answer, "$.saving", 0)).isEqualByComparingTo("53977273");
        assertThat(number(answer, "$.savingPercent", 2)).isEqualByComparingTo("25.47");
        assertThat(answer.body()).contains("\"hourlyIncome\":53977.27272727272727272727");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.targetPercent")).isEqualTo(10);
        assertThat(JsonPath.<Boolean>read(answer.body(), "$.targetMet")).isTrue();
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$"))
                .containsOnlyKeys(
                        "hourlyIncome", "current", "after", "saving", "savingPercent", "targetPercent", "targetMet");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 100",
        "'{\"name\":\"x\",\"hours\":3,\"consultancy\":0,\"otherCost\":0,\"timesPerYear\":1,\"subjectsPerYear\":1}', 0"
    })
    void nothingAfterIsAHundredPercentAndNothingTodayIsZero(String currentless, int percent) throws Exception {
        var answer = percent == 100
                ? calculate(body("114000000", LINE, "", ""))
                : calculate(body("114000000", "", currentless, ""));
        assertThat(number(answer, "$.savingPercent", 9)).isEqualByComparingTo(String.valueOf(percent));
    }

    @Test
    void theTargetMayBeAnother() throws Exception {
        var answer = calculate(body("114000000", LINE, AFTER, ",\"targetPercent\":30"));
        assertThat(JsonPath.<Boolean>read(answer.body(), "$.targetMet")).isFalse();
        assertThat(JsonPath.<Integer>read(answer.body(), "$.targetPercent")).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "hours, -1",
        "hours, null",
        "hours, NaN",
        "hours, \"NaN\"",
        "hours, 1e309",
        "hours, -1e309",
        "hours, 10001",
        "hours, \"6\"",
        "hours, true",
        "hours, []",
        "hours, 1e-400",
        "hours, Infinity",
        "hours, 1e99999999999",
        "consultancy, -0.01",
        "consultancy, 1e16",
        "consultancy, null",
        "otherCost, -1",
        "otherCost, 1e309",
        "timesPerYear, -1",
        "timesPerYear, 1e9",
        "subjectsPerYear, null",
        "subjectsPerYear, 1e12",
        "name, \" \"",
        "name, 5"
    })
    void aWrongValueOfALineIsNamed(String field, String value) throws Exception {
        var wrong = LINE.replaceAll(
                "\"" + field + "\":(\"[^\"]*\"|[^,}]*)", "\"" + field + "\":" + value.replace("\\", ""));
        assertThat(fields(calculate(body("114000000", wrong, AFTER, "")))).containsExactly("current.items[0]." + field);
        assertThat(fields(calculate(body("114000000", LINE, LINE + "," + wrong, ""))))
                .containsExactly("after.items[1]." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "-1", "0", "114", "999999", "10000000001", "1e309", "NaN", "\"114000000\""})
    void aWrongGdpIsNamed(String gdp) throws Exception {
        assertThat(fields(calculate(body(gdp, LINE, AFTER, "")))).containsExactly("gdpPerCapita");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "1e309", "NaN", "\"mười\""})
    void aWrongTargetIsNamed(String target) throws Exception {
        assertThat(fields(calculate(body("114000000", LINE, AFTER, ",\"targetPercent\":" + target))))
                .containsExactly("targetPercent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|gdpPerCapita,current,after",
                "{\"gdpPerCapita\":114000000,\"current\":{},\"after\":{\"items\":{}}}|current.items,after.items",
                "{\"gdpPerCapita\":114000000,\"current\":[],\"after\":null}|current,after",
                "{\"gdpPerCapita\":114000000,\"current\":{\"items\":[1,{}]},\"after\":{\"items\":[]}}|"
                        + "current.items[0],current.items[1].name,current.items[1].hours,current.items[1].consultancy,"
                        + "current.items[1].otherCost,current.items[1].timesPerYear,current.items[1].subjectsPerYear"
            })
    void everythingMissingIsNamedAtOnce(String body, String missing) throws Exception {
        assertThat(fields(calculate(body))).containsExactly(missing.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nothing", "{\"gdpPerCapita\":1} {}"})
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        assertThat(calculate(body).statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyLinesAreRefused() throws Exception {
        var many = String.join(",", java.util.Collections.nCopies(501, LINE));
        assertThat(fields(calculate(body("114000000", many, AFTER, "")))).containsExactly("current.items");
    }

    @Test
    void onlyStaffMayCalculateAndOnlyWithJson() throws Exception {
        assertThat(Caller.anonymous(port).json(URL, "{}").statusCode()).isIn(401, 403);
        var officer = Caller.basic(port, "cv.snv");
        assertThat(officer.form(URL, "", Map.of()).statusCode()).isEqualTo(415);
        assertThat(officer.json(URL, body("114000000", LINE, AFTER, "")).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> calculate(String body) throws Exception {
        return Caller.basic(port, "cv.vpub").json(URL, body);
    }

    private static String body(String gdp, String current, String after, String more) {
        return "{\"gdpPerCapita\":%s,\"current\":{\"items\":[%s]},\"after\":{\"items\":[%s]}%s}"
                .formatted(gdp, current, after, more);
    }

    private static List<String> fields(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].message"))
                .noneMatch(String::isBlank);
        return JsonPath.read(answer.body(), "$.errors[*].field");
    }

    private static BigDecimal number(HttpResponse<String> answer, String path, int decimals) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new BigDecimal(JsonPath.read(answer.body(), path).toString()).setScale(decimals, RoundingMode.HALF_UP);
    }
}
