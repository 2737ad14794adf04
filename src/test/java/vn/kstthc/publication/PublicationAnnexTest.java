package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.publication.Procedures.change;
import static vn.kstthc.publication.Procedures.content;
import static vn.kstthc.publication.Procedures.decision;
import static vn.kstthc.publication.PublicationWalk.OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.document.Documents;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.ActingAs;

/** What the annex of a decision says reaches the register, the decision and everybody who reads. */
@IntegrationTest
class PublicationAnnexTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final String TODAY = "2026-10-05";
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 11, 2);

    @Autowired
    PublicationWalk walk;

    @Autowired
    PublicationAnnex annex;

    @Autowired
    Publications publications;

    @Autowired
    ProcedureRegister register;

    @Autowired
    Documents documents;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aProcedureOfTheCommunesIsPublishedWithItsFieldLevelAndDossier() throws Exception {
        var code = Procedures.code();
        var field = "Lĩnh vực " + code;
        var number = open(PublicationKind.CONTENT, procedure(code, "Hỗ trợ tại xã " + code, ProcedureChangeKind.NEW));
        var said = commune("Hỗ trợ tại xã " + code, field);
        save(number, row(1, code, ProcedureChangeKind.NEW, said));
        walk.decide(number, TODAY, "LEAD");

        assertThat(register.ofCase(number))
                .singleElement()
                .extracting(ProcedureVersion::content)
                .isEqualTo(said);
        assertThat(found(field, "COMMUNE")).containsExactly(code);
        assertThat(found(field, "PROVINCE")).isEmpty();
        var told = Caller.anonymous(port).get("/api/public/procedures/" + code).body();
        assertThat(JsonPath.<List<String>>read(told, "$.components")).containsExactly("Tờ khai", "Bản sao");
        assertThat(cells(number))
                .as("a decision on the whole content tells the dossier too")
                .containsExactly(
                        "1",
                        code,
                        "Hỗ trợ tại xã " + code,
                        field,
                        "Cấp xã",
                        "Tờ khai\nBản sao",
                        "03 ngày",
                        "Ủy ban nhân dân cấp xã",
                        "Không",
                        "Văn bản số 12");
    }

    @Test
    void anAmendedProcedureKeepsWhatIsNotSaidAnewAndShowsWhatIs() throws Exception {
        var code = Procedures.code();
        var name = "Thủ tục sửa đổi " + code;
        register.publish(decision(
                LocalDate.of(2026, 1, 1), change(ProcedureChangeKind.NEW, code, commune(name, "Bảo trợ " + code))));
        var number = open(PublicationKind.LIST, procedure(code, name, ProcedureChangeKind.AMENDED));

        assertThat(acting.call("cv.snv", () -> annex.editable(number)))
                .as("the page offers what the register says")
                .singleElement()
                .satisfies(row -> assertThat(row.content()).isEqualTo(commune(name, "Bảo trợ " + code)));
        save(
                number,
                row(
                        1,
                        code,
                        ProcedureChangeKind.AMENDED,
                        new ProcedureContent(
                                name,
                                "",
                                Optional.empty(),
                                List.of("Tờ khai"),
                                "",
                                "02 ngày làm việc",
                                "",
                                List.of())));
        walk.decide(number, TODAY, "LEAD");

        var after = register.ofCase(number).get(0);
        assertThat(after.content())
                .isEqualTo(new ProcedureContent(
                        name,
                        "Bảo trợ " + code,
                        Optional.of(ProcedureLevel.COMMUNE),
                        List.of("Tờ khai"),
                        "Không",
                        "02 ngày làm việc",
                        "Ủy ban nhân dân cấp xã",
                        List.of("Văn bản số 12")));
        var before = register.history(code).get(1);
        assertThat(before.validTo()).contains(EFFECTIVE.minusDays(1));
        assertThat(register.differences(before.id(), after.id()))
                .extracting(ProcedureDifference::field)
                .containsExactly("components", "processingTime");
        assertThat(cells(number))
                .as("the annex of the decision tells the whole")
                .contains("Bảo trợ " + code, "Cấp xã", "02 ngày làm việc", "Không", "Văn bản số 12");
        assertThat(found("Bảo trợ " + code, "COMMUNE")).containsExactly(code);
    }

    @Test
    void anAnnexThatDoesNotTellWhatItsDecisionNeedsIsNotSubmitted() {
        var number = open(
                PublicationKind.CONTENT,
                procedure(null, "Chưa đủ nội dung", ProcedureChangeKind.NEW),
                procedure(Procedures.code(), "Bãi bỏ chưa rõ cấp", ProcedureChangeKind.ABOLISHED));
        walk.scan(number);
        walk.complete(number, "Task_Assign", "ld.snv", Map.of("assignee", "officer:cv.snv"));
        var draft = Map.<String, Object>of(
                "action", "SUBMIT", "necessity", "a", "proposal", "b", "places", List.of("LEAD"));

        refused(
                () -> walk.complete(number, "Task_Draft", "cv.snv", draft),
                "procedures[0].field",
                "procedures[0].level",
                "procedures[0].processingTime",
                "procedures[0].legalBases",
                "procedures[0].components",
                "procedures[1].field",
                "procedures[1].level");
        assertThat(walk.openKeys(number)).containsExactly("Task_Draft");
        assertThat(publications.decision(number, "").necessity()).isNull();

        walk.completeAnnex(number);
        walk.complete(number, "Task_Draft", "cv.snv", draft);
        assertThat(walk.openKeys(number)).doesNotContain("Task_Draft");
    }

    @Test
    void whatIsTakenOutOfTheAnnexAfterwardsIsMissedAtTheSignature() {
        var number = open(PublicationKind.LIST, procedure(null, "Bị xóa lĩnh vực", ProcedureChangeKind.NEW));
        walk.scan(number);
        walk.dossier(number, TODAY, "LEAD");
        walk.pass(number);
        save(number, row(1, "", ProcedureChangeKind.NEW, ProcedureContent.named("Bị xóa lĩnh vực")));

        refused(
                () -> walk.sign(number, TODAY),
                "procedures[0].field",
                "procedures[0].level",
                "procedures[0].processingTime",
                "procedures[0].legalBases");
        assertThat(publications.decision(number, "").signed()).isEmpty();
        assertThat(register.ofCase(number)).isEmpty();
    }

    @Test
    void aDecisionThatEntersNoRegisterNeedsNoMoreThanNames() {
        var number = open(PublicationKind.ONE_STOP_LIST, procedure(null, "Chỉ có tên", ProcedureChangeKind.NEW));
        acting.run(OFFICER, () -> annex.requireComplete(number));
        assertThat(acting.call(OFFICER, () -> annex.completed(number))).hasSize(1);
    }

    private String open(PublicationKind kind, NewPublicationProcedure... procedures) {
        return walk.open(PublicationWalk.sample(
                kind,
                PublicationTrigger.OWN_DOCUMENT,
                kind.followsDocument() ? PublicationWalk.document("2026-10-01", EFFECTIVE.toString(), false) : null,
                procedures));
    }

    private static NewPublicationProcedure procedure(String code, String name, ProcedureChangeKind kind) {
        return new NewPublicationProcedure(code, name, kind);
    }

    private static PublicationProcedure row(
            int position, String code, ProcedureChangeKind kind, ProcedureContent content) {
        return new PublicationProcedure(position, code, kind, content);
    }

    private static ProcedureContent commune(String name, String field) {
        return new ProcedureContent(
                name,
                field,
                Optional.of(ProcedureLevel.COMMUNE),
                List.of("Tờ khai", "Bản sao"),
                "Không",
                "03 ngày",
                "Ủy ban nhân dân cấp xã",
                List.of("Văn bản số 12"));
    }

    private void save(String number, PublicationProcedure... rows) {
        acting.run("cv.snv", () -> annex.replace(number, List.of(rows)));
    }

    private static void refused(Runnable act, String... fields) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(FieldProblem::field)
                .containsExactly(fields));
    }

    private List<String> found(String field, String level) throws IOException, InterruptedException {
        var answer = Caller.anonymous(port)
                .get("/api/public/procedures?field=" + URLEncoder.encode(field, StandardCharsets.UTF_8) + "&level="
                        + level);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.content[*].code");
    }

    /** The first row of the first annex table of the signed decision. */
    private List<String> cells(String number) throws IOException {
        var stored = acting.call(OFFICER, () -> documents.of(number)).stream()
                .filter(document -> document.kind().equals("publication.decision"))
                .findFirst()
                .orElseThrow();
        var bytes = acting.call(OFFICER, () -> documents.content(stored.id()));
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return word.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().contains("Stt"))
                    .findFirst()
                    .orElseThrow()
                    .getRow(1)
                    .getTableCells()
                    .stream()
                    .map(XWPFTableCell::getText)
                    .toList();
        }
    }
}
