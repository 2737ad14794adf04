package vn.kstthc.cost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.kstthc.IntegrationTest;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.cost.CostTestAccess;
import vn.kstthc.web.Caller;

/** The page of a sheet without scripts: what its form shows is sent back as a browser would, changed here and there. */
@IntegrationTest
class CostPagesTest {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    CostSheets sheets;

    Caller officer;
    CostSheet sheet;

    @BeforeEach
    void open() throws Exception {
        officer = Caller.session(port, CostTestAccess.WRITER);
        sheet = sheets.create(CostTestAccess.owner(UUID.randomUUID().toString()), "Cấp giấy phép");
    }

    @Test
    void aNewSheetOffersOneBlankLineInEachGroup() throws Exception {
        var page = get();
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Cấp giấy phép").contains("Nhập GDP bình quân");
        var fields = fields(page);
        assertThat(fields).containsKeys("current[0].component", "current[5].hours", "after[5].note");
        assertThat(fields).doesNotContainKey("current[1].component");
        assertThat(fields).containsEntry("current[0].group", "PREPARE").containsEntry("targetPercent", "10");
        assertThat(page.body()).contains("aria-label=\"Thời gian (giờ), Hiện tại, nhóm 1, dòng 1\"");
    }

    @Test
    void theWorkedExampleIsEnteredAndSaved() throws Exception {
        var saved = post(worked(fields(get())), "save", "1");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        var page = get();
        assertThat(page.body())
                .contains("53.977")
                .contains("423.863,64")
                .contains("211.931.818")
                .contains("315.909,09")
                .contains("157.954.545")
                .contains("53.977.273")
                .contains("25,47")
                .contains("33,33")
                .contains("Đạt chỉ tiêu cắt giảm 10 %");
        var stored = sheets.find(sheet.owner()).orElseThrow();
        assertThat(stored.current()).hasSize(1);
        assertThat(stored.totals().orElseThrow().current().rounded(0)).isEqualByComparingTo("211931818");
    }

    @Test
    void liveTotalsComeWithoutStoringAnything() throws Exception {
        var fields = worked(fields(get()));
        var live = post("/totals", fields, "ignored", "");
        assertThat(live.statusCode()).as(live.body()).isEqualTo(200);
        assertThat(live.body())
                .contains("25,47")
                .contains("id=\"current-1-perYear\"")
                .doesNotContain("<html");
        fields.put("current[1].hours", "sáu");
        assertThat(post("/totals", fields, "ignored", "").body()).contains("Có ô chưa đúng");
        assertThat(sheets.find(sheet.owner()).orElseThrow().current()).isEmpty();
    }

    @Test
    void wrongCellsAreNamedAndNothingIsStored() throws Exception {
        var fields = worked(fields(get()));
        fields.put("current[1].hours", "-6");
        fields.put("after[1].subjectsPerYear", "");
        fields.put("after[1].otherCost", "1.5");
        fields.put("after[2].note", "chỉ có ghi chú");
        fields.put("gdpYear", "1890");
        var answer = post(fields, "save", "1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("id=\"current-1-hours-error\"")
                .contains("Không được là số âm.")
                .contains("aria-describedby=\"after-1-subjectsPerYear-error\"")
                .contains("id=\"after-1-otherCost-error\"")
                .contains("id=\"after-2-name-error\"")
                .contains("id=\"gdpYear-error\"")
                .contains("href=\"#current-1-hours\"")
                .contains("value=\"-6\"");
        assertThat(sheets.find(sheet.owner()).orElseThrow().version()).isZero();
    }

    @Test
    void linesAreAddedRemovedAndCopiedByTheServer() throws Exception {
        var fields = worked(fields(get()));
        var added = fields(post(fields, "add", "CURRENT:SUBMIT"));
        assertThat(added).containsEntry("current[2].group", "SUBMIT").containsEntry("current[2].name", "");
        assertThat(added).containsEntry("current[1].name", "Nộp trực tiếp").containsKey("current[6].name");
        added.put("current[2].name", "Nộp qua bưu chính");
        var copied = fields(post(added, "copy", "1"));
        assertThat(copied).containsEntry("after[2].name", "Nộp qua bưu chính").containsEntry("after[1].hours", "6");
        var removed = fields(post(copied, "remove", "AFTER:1"));
        assertThat(removed).containsEntry("after[1].name", "Nộp qua bưu chính").doesNotContainKey("after[6].name");
        assertThat(sheets.find(sheet.owner()).orElseThrow().version()).isZero();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() throws Exception {
        assertThat(post(fields(get()), "add", "CURRENT:NOTHING").statusCode()).isEqualTo(400);
        assertThat(post(fields(get()), "remove", "x").statusCode()).isEqualTo(400);
        assertThat(post(fields(get()), "remove", "CURRENT:99").statusCode()).isEqualTo(200);
    }

    @Test
    void anAbolishedProcedureSavesEverything() throws Exception {
        var fields = worked(fields(get()));
        fields.put("abolished", "true");
        assertThat(post(fields, "save", "1").statusCode()).isEqualTo(302);
        assertThat(get().body()).contains("100,00");
        assertThat(fields(get())).containsEntry("abolished", "true");
    }

    @Test
    void aCostThatRisesIsNoNegativeSaving() throws Exception {
        var fields = worked(fields(get()));
        fields.put("after[1].hours", "8");
        assertThat(post("/totals", fields, "ignored", "").body())
                .contains("Chi phí tăng 53.977.273 đồng một năm. Chưa đạt chỉ tiêu cắt giảm 10 %.");
        for (var column : new String[] {"name", "hours", "otherCost", "timesPerYear", "subjectsPerYear"}) {
            fields.put("current[1]." + column, "");
        }
        assertThat(post("/totals", fields, "ignored", "").body())
                .contains("Chi phí phát sinh mới")
                .doesNotContain("Tiết kiệm -");
    }

    @Test
    void whoSavesSecondKeepsWhatWasTypedAndIsTold() throws Exception {
        var fields = worked(fields(get()));
        assertThat(post(fields, "save", "1").statusCode()).isEqualTo(302);
        fields.put("current[1].hours", "7");
        var late = post(fields, "save", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Người khác đã lưu").contains("chưa được lưu");
        assertThat(fields(late)).containsEntry("current[1].hours", "7").containsEntry("version", "0");
        assertThat(sheets.find(sheet.owner()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aFrozenSheetIsShownButNotChanged() throws Exception {
        var fields = worked(fields(get()));
        sheets.freeze(sheet.owner());
        assertThat(post(fields, "save", "1").statusCode()).isEqualTo(409);
        assertThat(get().body()).contains("Bảng đã chốt").contains("disabled").doesNotContain("name=\"save\"");
    }

    @Test
    void theReaderReadsTheWriterWritesNobodyElseSeesAnything() throws Exception {
        var fields = worked(fields(get()));
        officer = Caller.session(port, CostTestAccess.READER);
        var page = get();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("chỉ được xem").doesNotContain("name=\"save\"");
        assertThat(post(fields, "save", "1").statusCode()).isEqualTo(403);
        officer = Caller.session(port, "cv.stp");
        assertThat(get().statusCode()).isEqualTo(404);
        assertThat(officer.get(sheet.path() + "/xlsx").statusCode()).isEqualTo(404);
        assertThat(officer.get("/app/cost/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(officer.get("/app/cost/x").statusCode()).isEqualTo(400);
    }

    @Test
    void theSheetIsDownloaded() throws Exception {
        post(worked(fields(get())), "save", "1");
        var client = Caller.basic(port, CostTestAccess.WRITER);
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(client.request(sheet.path() + "/xlsx").GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).contains("tinh-chi-phi-tuan-thu.xlsx"));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("Cấp giấy phép");
        }
    }

    private static Map<String, String> worked(Map<String, String> fields) {
        fields.put("gdpPerCapita", "114.000.000");
        fields.put("gdpYear", "2024");
        fields.put("gdpSource", "Niên giám thống kê");
        line(fields, "current[1].", "Nộp trực tiếp", "6");
        line(fields, "after[1].", "Nộp trực tuyến", "4");
        return fields;
    }

    private static void line(Map<String, String> fields, String path, String name, String hours) {
        fields.put(path + "name", name);
        fields.put(path + "hours", hours);
        fields.put(path + "otherCost", "100 000");
        fields.put(path + "timesPerYear", "1");
        fields.put(path + "subjectsPerYear", "500");
    }

    private HttpResponse<String> get() throws Exception {
        return officer.get(sheet.path());
    }

    private HttpResponse<String> post(Map<String, String> fields, String button, String value) throws Exception {
        return post("", fields, button, value);
    }

    private HttpResponse<String> post(String door, Map<String, String> fields, String button, String value)
            throws Exception {
        var all = new LinkedHashMap<>(fields);
        all.put(button, value);
        return officer.form(sheet.path() + door, Caller.token(get()), all);
    }

    /** What a browser would send of the page's form. */
    private static Map<String, String> fields(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isIn(200, 409);
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page.body()).results().map(r -> r.group()).forEach(input -> {
            var name = NAME.matcher(input);
            var sent = !input.contains("checkbox") || input.contains("checked");
            if (name.find() && sent && !name.group(1).equals("_csrf")) {
                var value = VALUE.matcher(input);
                fields.put(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
            }
        });
        return fields;
    }
}
