package vn.kstthc.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kstthc.publication.Procedures.change;
import static vn.kstthc.publication.Procedures.content;
import static vn.kstthc.publication.Procedures.decision;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.ProcedureList;
import vn.kstthc.publication.ProcedureRegister;
import vn.kstthc.publication.Procedures;
import vn.kstthc.web.Caller;

/** The register over HTTP: what everybody reads, what staff read, and who imports. */
@IntegrationTest
class ProcedureWebTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 1);
    private static final String PUBLIC = "/api/public/procedures";

    @LocalServerPort
    int port;

    @Autowired
    ProcedureRegister register;

    @Autowired
    TestClock clock;

    @Test
    void everybodyFindsWhatIsInForceOrDated() throws Exception {
        var mark = Procedures.code();
        var inForce = Procedures.code();
        var dated = Procedures.code();
        var abolished = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, inForce, "Đang dùng " + mark);
        publish(SECOND, ProcedureChangeKind.NEW, dated, "Sắp có " + mark);
        publish(FIRST, ProcedureChangeKind.NEW, abolished, "Đã bỏ " + mark);
        publish(FIRST.plusDays(9), ProcedureChangeKind.ABOLISHED, abolished, "Đã bỏ " + mark);
        clock.set(SECOND.minusDays(1), LocalTime.NOON);

        var answer = Caller.anonymous(port).get(PUBLIC + "?q=" + mark + "&level=PROVINCE&size=10");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.content[*].code"))
                .containsExactly(inForce, dated);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.content[*].status"))
                .containsExactly("IN_FORCE", "NEW");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.page.totalElements"))
                .isEqualTo(2);
        assertThat(found(mark + "&field=" + encoded("hộ tịch"))).hasSize(2);
        assertThat(found(mark + "&field=" + encoded("Đất đai"))).isEmpty();
        assertThat(found(mark + "&level=COMMUNE")).isEmpty();
        assertThat(found(mark + "&status=ENDED")).hasSize(2);
        assertThat(Caller.anonymous(port).get(PUBLIC + "/" + dated).statusCode())
                .isEqualTo(200);
        assertThat(Caller.anonymous(port).get(PUBLIC + "/" + abolished).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsBetweenOfficesIsForStaffOnly() throws Exception {
        var code = Procedures.code();
        register.publish(Procedures.internal(FIRST, change(ProcedureChangeKind.NEW, code, content("Nội bộ " + code))));
        clock.set(SECOND, LocalTime.NOON);

        assertThat(found(code)).isEmpty();
        assertThat(Caller.anonymous(port).get(PUBLIC + "/" + code).statusCode()).isEqualTo(404);
        var staff = Caller.basic(port, "cv.snv").get("/app/procedures?q=" + code);
        assertThat(staff.body()).contains("Nội bộ " + code, "<span class=\"badge closed\">Nội bộ</span>");
    }

    @Test
    void theHistoryIsPublicAndTheInsideIsNot() throws Exception {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Tên đầu");
        publish(SECOND, ProcedureChangeKind.AMENDED, code, "Tên sau");
        clock.set(SECOND, LocalTime.NOON);

        var answer = Caller.anonymous(port).get(PUBLIC + "/" + code);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.name")).isEqualTo("Tên sau");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.history[*].name"))
                .containsExactly("Tên sau", "Tên đầu");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.history[*].validFrom"))
                .containsExactly("2026-06-01", "2026-03-01");
        assertThat(JsonPath.<String>read(answer.body(), "$.history[1].validTo")).isEqualTo("2026-05-31");
        assertThat(JsonPath.<String>read(answer.body(), "$.decision.number")).isEqualTo("12/QĐ-UBND");
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.history[0]"))
                .containsOnlyKeys(
                        "code",
                        "name",
                        "field",
                        "level",
                        "status",
                        "change",
                        "validFrom",
                        "validTo",
                        "components",
                        "fees",
                        "processingTime",
                        "place",
                        "legalBases",
                        "decision");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/public/procedures/9.000000, 404",
        "/api/public/procedures?level=PLANET, 400",
        "/api/public/procedures?page=-1, 400",
        "/api/public/procedures?size=1000, 400",
        "/api/public/procedures?q=%00, 400",
        "/api/public/procedures?q=%25, 200",
        "/api/public/nothing, 404",
        "/api/procedures/import, 401"
    })
    void programsWithoutLoginGetAClearAnswer(String path, int status) throws Exception {
        var answer = Caller.anonymous(port).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void nobodyWritesThroughThePublicAddress() throws Exception {
        assertThat(Caller.anonymous(port).json(PUBLIC, "{}").statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.snv, /app/procedures, 200",
        "cv.vpub, /app/procedures, 200",
        "cv.snv, /app/procedures/import, 403",
        "cv.vpub, /app/procedures/import, 200",
        "admin, /app/procedures/import, 200",
        "cv.snv, /app/procedures/xlsx?q=nothing-like-this, 200",
        "cv.snv, /app/procedures/7e2f7f0e-0000-4000-8000-000000000000, 404"
    })
    void staffOpenTheRegisterAndTheControlOfficeImports(String user, String path, int status) throws Exception {
        assertThat(Caller.basic(port, user).get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/app/procedures", "/app/procedures/import", "/app/procedures/xlsx"})
    void visitorsAreLedToTheSignInPage(String path) throws Exception {
        assertThat(Caller.anonymous(port).get(path).statusCode()).isEqualTo(302);
    }

    @Test
    void theListKeepsItsFiltersInTheAddressAndIsExported() throws Exception {
        var mark = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, mark, "Cấp đổi thẻ " + mark);
        clock.set(SECOND, LocalTime.NOON);

        var address = "?q=" + encoded("cap doi " + mark) + "&level=PROVINCE&status=IN_FORCE&sort=NAME";
        var page = Caller.basic(port, "cv.snv").get("/app/procedures" + address);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Cấp đổi thẻ " + mark).contains("value=\"cap doi " + mark + "\"");

        var file = bytes(Caller.basic(port, "cv.snv"), "/app/procedures/xlsx" + address);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo(mark);
            assertThat(sheet.getRow(3).getCell(11).getStringCellValue()).isEqualTo("Còn hiệu lực");
        }
    }

    @Test
    void thePageComparesTheLastTwoVersions() throws Exception {
        var code = Procedures.code();
        publish(FIRST, ProcedureChangeKind.NEW, code, "Tên thứ nhất");
        publish(SECOND, ProcedureChangeKind.AMENDED, code, "Tên thứ hai");
        var history = register.history(code);
        var path = "/app/procedures/" + history.get(0).procedureId();

        var page = Caller.basic(port, "cv.snv").get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<del>Tên thứ nhất</del>").contains("<ins>Tên thứ hai</ins>");
        var same = path + "?before=" + history.get(0).id() + "&after="
                + history.get(0).id();
        assertThat(Caller.basic(port, "cv.snv").get(same).body()).contains("có nội dung giống nhau");
        assertThat(Caller.basic(port, "cv.snv")
                        .get(path + "?before=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.basic(port, "cv.snv").get(path + "?lang=en").body()).contains("Compare two versions");
    }

    @Test
    void theImportIsTriedAndThenDoneOverTheApi() throws Exception {
        var code = Procedures.code();
        var good = new ProcedureList().usual(code, "Qua giao diện").bytes();
        var bad = new ProcedureList().usual("sai", "Qua giao diện").bytes();
        var office = Caller.basic(port, "cv.vpub");
        var url = "/api/procedures/import";

        var tried = upload(office, url + "?dryRun=true", good, Map.of());
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(tried.body(), "$.added")).isEqualTo(1);
        assertThat(register.find(code)).isEmpty();
        var errors = upload(office, url + "?dryRun=true", bad, Map.of());
        assertThat(JsonPath.<Integer>read(errors.body(), "$.errors[0].row")).isEqualTo(4);
        assertThat(JsonPath.<String>read(errors.body(), "$.errors[0].column")).isEqualTo("code");
        var refused = upload(office, url, bad, Map.of());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].field")).isEqualTo("rows[4].code");
        assertThat(upload(Caller.basic(port, "cv.snv"), url, good, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(upload(office, url, "không phải Excel".getBytes(StandardCharsets.UTF_8), Map.of())
                        .statusCode())
                .isEqualTo(415);

        assertThat(upload(office, url, good, Map.of()).statusCode()).isEqualTo(200);
        assertThat(register.find(code)).isPresent();
    }

    @Test
    void theImportIsTriedAndThenDoneOnThePage() throws Exception {
        var code = Procedures.code();
        var office = Caller.session(port, "cv.vpub");
        var token = Caller.token(office.get("/app/procedures/import"));
        var fields = Map.of("_csrf", token, "validFrom", "2026-01-05");

        var bad = new ProcedureList().row("Chứng thực", code, "Tên", "Cấp nào").bytes();
        var wrong = upload(office, "/app/procedures/import/preview", bad, fields);
        assertThat(wrong.body()).contains("Cấp nào").doesNotContain("name=\"content\"");
        var broken = upload(office, "/app/procedures/import/preview", new byte[] {1, 2, 3}, fields);
        assertThat(broken.statusCode()).isEqualTo(415);
        assertThat(broken.body()).contains("không phải là tệp Excel");

        var good = new ProcedureList().usual(code, "Qua trang").bytes();
        var page = upload(office, "/app/procedures/import/preview", good, fields);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        var carried = Pattern.compile("<textarea name=\"content\" hidden[^>]*>([^<]+)<")
                .matcher(page.body());
        assertThat(carried.find()).isTrue();
        assertThat(Base64.getDecoder().decode(carried.group(1))).isEqualTo(good);
        var all = new LinkedHashMap<>(fields);
        all.put("content", carried.group(1));
        var done = upload(office, "/app/procedures/import/apply", new byte[0], all);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(register.find(code).orElseThrow().validFrom()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void aLargeFileIsChosenAgainForTheImport() throws Exception {
        var office = Caller.session(port, "cv.vpub");
        var token = Caller.token(office.get("/app/procedures/import"));
        var fields = Map.of("_csrf", token, "validFrom", "2026-01-05");
        var list = new ProcedureList();
        var codes = Stream.generate(Procedures::code).limit(600).toList();
        var random = new Random(1);
        for (var code : codes) {
            var noise = new byte[3_000];
            random.nextBytes(noise);
            list.row(
                    "Chứng thực",
                    code,
                    "Tệp lớn " + code,
                    "Cấp xã",
                    "",
                    Base64.getEncoder().encodeToString(noise));
        }
        var file = list.bytes();
        assertThat(file.length).isGreaterThan(1_000_000);

        var page = upload(office, "/app/procedures/import/preview", file, fields);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Chọn lại tệp đã kiểm tra").doesNotContain("name=\"content\"");
        var none = upload(office, "/app/procedures/import/apply", new byte[0], fields);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(upload(office, "/app/procedures/import/apply", file, fields).statusCode())
                .isEqualTo(302);
        assertThat(register.find(codes.get(599))).isPresent();
    }

    private List<String> found(String query) throws Exception {
        return JsonPath.read(Caller.anonymous(port).get(PUBLIC + "?q=" + query).body(), "$.content[*].code");
    }

    private static HttpResponse<String> upload(Caller caller, String path, byte[] file, Map<String, String> fields)
            throws Exception {
        var boundary = "ranh-gioi";
        var out = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (file.length > 0) {
            out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\""
                            + "\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(file);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return caller.send(caller.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(out.toByteArray())));
    }

    private static HttpResponse<byte[]> bytes(Caller caller, String path) throws Exception {
        return HttpClient.newHttpClient().send(caller.request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void publish(LocalDate effectiveOn, ProcedureChangeKind kind, String code, String name) {
        register.publish(decision(effectiveOn, change(kind, code, content(name))));
    }
}
