package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.publication.PublicationWalk.CHAIR;
import static vn.kstthc.publication.PublicationWalk.OFFICER;
import static vn.kstthc.publication.PublicationWalk.document;
import static vn.kstthc.publication.PublicationWalk.fresh;
import static vn.kstthc.publication.PublicationWalk.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseDeadlines;
import vn.kstthc.casefile.CaseFile;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.publication.PublicationPostings.Confirmation;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** The publication lifecycle (Decree 63/2010) through its real processes, forms, services and letters, path by path. */
@IntegrationTest
class PublicationLifecycleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final String TODAY = "2026-10-05";

    @Autowired
    PublicationWalk walk;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFiles files;

    @Autowired
    Publications publications;

    @Autowired
    PublicationAnnex annex;

    @Autowired
    PublicationPostings postings;

    @Autowired
    PublicationExpediting expediting;

    @Autowired
    ProcedureRegister register;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Documents documents;

    @Autowired
    OutsideFacts outside;

    @Autowired
    CaseDeadlines byHand;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aListIsDecidedEnteredPostedConfiguredAndClosedInTime() {
        var number = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.OWN_DOCUMENT,
                document("2026-10-01", "2026-11-02", false),
                fresh("Cấp giấy thử nghiệm đầy đủ")));
        assertThat(deadline(number, "decision").dueDate()).isEqualTo(LocalDate.of(2026, 10, 28));
        walk.decide(number, TODAY, "LEAD", "ONE_STOP");
        assertThat(walk.openKeys(number))
                .containsExactly(
                        "Task_EnterDatabase", "Task_FollowPosting", "Task_PublishPortal", "Task_ScanProcedures");

        assertThat(register.ofCase(number)).singleElement().satisfies(version -> {
            assertThat(version.validFrom()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(version.code()).isEmpty();
            assertThat(acting.call(
                            OFFICER,
                            () -> documents.require(
                                    version.origin().documentId().orElseThrow())))
                    .satisfies(file -> {
                        assertThat(file.kind()).isEqualTo("publication.decision");
                        assertThat(file.version())
                                .as("the signed one after the draft")
                                .isEqualTo(2);
                    });
        });
        var code = "1.%06d".formatted(100_000 + Math.abs(number.hashCode() % 800_000));
        enter(number, "1: " + code);
        assertThat(register.ofCase(number)).singleElement().satisfies(version -> assertThat(version.code())
                .contains(code));
        portal(number);
        confirm("cv.snv", "snv", number);
        confirm("cv.vpub", "ttpvhcc-tinh", number);
        assertThat(walk.openKeys(number)).containsExactly("Task_ScanProcedures");

        walk.decide(number, TODAY);
        walk.complete(
                number, "Task_ConfigureWorkflow", "cv.skhcn", Map.of("configuredOn", TODAY, "reference", "QT-01"));

        assertThat(walk.running(number)).isFalse();
        assertThat(file(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(file(number).outcome()).contains("publication.outcome.published");
        assertThat(publications.require(number)).satisfies(closed -> {
            assertThat(closed.decisionOnTime()).isTrue();
            assertThat(closed.entryOnTime()).isTrue();
            assertThat(closed.postingOnTime()).isTrue();
        });
        assertThat(outside.of(number)).hasSize(3).allMatch(fact -> fact.doneOn().isPresent());
        assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
        assertThat(kinds(number))
                .contains(
                        "publication.timeline.opened",
                        "publication.timeline.proposed",
                        "publication.timeline.passed",
                        "publication.timeline.signed",
                        "publication.timeline.posted",
                        "publication.timeline.flags",
                        "casefile.timeline.closed");
    }

    @Test
    void nothingToPublishEndsTheCaseCleanly() {
        var number = walk.open(
                sample(PublicationKind.LIST, PublicationTrigger.MINISTRY_DECISION, null, fresh("Không phải công bố")));
        assertThatThrownBy(() -> walk.complete(number, "Task_ScanProcedures", "cv.snv", Map.of("needed", "NO")))
                .isInstanceOf(RuntimeException.class);
        walk.complete(number, "Task_ScanProcedures", "cv.snv", Map.of("needed", "NO", "note", "Thẩm quyền của bộ."));

        assertThat(walk.running(number)).isFalse();
        assertThat(file(number).outcome()).contains("publication.outcome.nothing");
        assertThat(deadlines.of(number)).allMatch(view -> view.state() == DeadlineState.CANCELLED);
        assertThat(register.ofCase(number)).isEmpty();
    }

    @Test
    void aDossierThatFailsQualityControlOrTheSignatureComesBackWithTwoDays() {
        var number = walk.open(sample(
                PublicationKind.AUTHORISATION, PublicationTrigger.OWN_DOCUMENT, null, fresh("Ủy quyền thử nghiệm")));
        walk.scan(number);
        assertThat(walk.task(number, "Task_Assign").getName())
                .as("a list of tasks tells which case and which work")
                .isEqualTo(number + " · Phân công: Ủy quyền giải quyết thủ tục hành chính");
        walk.dossier(number, TODAY);
        assertThat(deadline(number, "quality").dueDate()).isEqualTo(LocalDate.of(2026, 10, 8));
        walk.giveBack(number, TODAY, "Thiếu căn cứ pháp lý.\nPhụ lục chưa có phí, lệ phí.");
        assertThat(deadline(number, "draft").dueDate()).isEqualTo(LocalDate.of(2026, 10, 7));

        assertThat(text(number, "publication.comment"))
                .contains(
                        "góp ý hồ sơ trình ban hành Quyết định ủy quyền",
                        "- Thiếu căn cứ pháp lý.",
                        "- Phụ lục chưa có phí, lệ phí.",
                        "chậm nhất ngày 07/10/2026./.",
                        "/VP",
                        "CHÁNH VĂN PHÒNG");

        walk.dossier(number, TODAY);
        walk.pass(number);
        walk.complete(number, "Task_SignDecision", CHAIR, Map.of("signed", "NO", "remark", "Rà lại thẩm quyền."));
        walk.dossier(number, TODAY);
        walk.pass(number);
        walk.sign(number, TODAY);

        assertThat(publications.decision(number, "").returns()).isEqualTo(2);
        assertThat(kinds(number)).contains("publication.timeline.returned", "publication.timeline.returned-by-signer");
        assertThat(walk.openKeys(number)).containsExactly("Task_PublishPortal");
        portal(number);
        assertThat(file(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(publications.require(number).entryOnTime()).isNull();
    }

    @Test
    void aViceChairmanSignsInPlaceOfTheChairmanAndNobodyElseMay() {
        var number = walk.open(sample(
                PublicationKind.AUTHORISATION, PublicationTrigger.OWN_DOCUMENT, null, fresh("Ký thay thử nghiệm")));
        walk.scan(number);
        walk.dossier(number, TODAY);
        walk.pass(number);
        assertThatThrownBy(() -> walk.complete(
                        number,
                        "Task_SignDecision",
                        CHAIR,
                        Map.of("signed", "YES", "signer", "cv.snv", "signedOn", TODAY)))
                .isInstanceOf(Refusal.class);
        walk.complete(
                number,
                "Task_SignDecision",
                CHAIR,
                Map.of("signed", "YES", "signer", "pct.ubnd-tinh", "signedOn", TODAY));
        assertThat(publications.decision(number, "").authority()).isEqualTo("KT");
        assertThat(text(number, "publication.decision")).contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void anOverdueDecisionIsReportedToTheChairmanAndStillPublished() {
        var number = walk.open(sample(
                PublicationKind.INTERNAL, PublicationTrigger.OWN_DOCUMENT, null, fresh("Nội bộ quá hạn thử nghiệm")));
        var due = deadline(number, "decision");
        assertThat(due.ruleCode()).isEqualTo("F-DECISION");
        assertThat(walk.timer(number, "BoundaryEvent_DecisionOverdue")
                        .getDuedate()
                        .toInstant())
                .isEqualTo(due.due());
        clock.set(due.dueDate().plusDays(3), LocalTime.of(9, 0));
        walk.fireTimer(number, "BoundaryEvent_DecisionOverdue");

        assertThat(kinds(number)).contains("publication.timeline.overdue");
        assertThat(notices(number, CHAIR)).contains("publication.notice.overdue");
        var on = due.dueDate().plusDays(3).toString();
        walk.decide(number, on);
        assertThat(register.ofCase(number)).singleElement().satisfies(version -> assertThat(version.validFrom())
                .isEqualTo(due.dueDate().plusDays(3)));
        walk.complete(
                number,
                "Task_EnterDatabase",
                "cv.snv",
                Map.of("enteredOn", on, "reference", "CSDLQG-2", "codes", "1: 1.9%05d".formatted(code(number))));
        walk.complete(
                number, "Task_PublishPortal", OFFICER, Map.of("publishedOn", on, "address", "https://tinh.example"));
        assertThat(publications.require(number).decisionOnTime()).isFalse();
        assertThat(publications.require(number).entryOnTime()).isTrue();
    }

    @Test
    void postingGoesOnAfterTheDueDateWithWhoIsMissingAndLateOnesAreStillTaken() {
        var number = walk.open(
                sample(PublicationKind.ONE_STOP_LIST, PublicationTrigger.OWN_DOCUMENT, null, fresh("Niêm yết chậm")));
        walk.decide(number, TODAY, "LEAD", "ONE_STOP");
        portal(number);
        confirm("cv.snv", "snv", number);
        assertThatThrownBy(() -> follow(number)).isInstanceOf(Refusal.class);
        clock.set(LocalDate.of(2026, 10, 13), LocalTime.of(9, 0));
        follow(number);

        assertThat(walk.running(number)).isFalse();
        assertThat(kinds(number)).contains("publication.timeline.not-posted");
        assertThat(publications.require(number).postingOnTime()).isFalse();
        confirm("cv.vpub", "ttpvhcc-tinh", number);
        assertThat(acting.call(OFFICER, () -> postings.missing(number))).isEmpty();
    }

    @Test
    void aUnitConfirmsSeveralPostingsAtOnceButOnlyItsOwn() {
        var one = posted("Niêm yết một");
        var two = posted("Niêm yết hai");
        assertThatThrownBy(() -> confirm("cv.stp", "snv", one)).isInstanceOf(Refusal.class);
        assertThat(acting.call("cv.snv", () -> postings.open()))
                .extracting(PublicationPosting::caseNumber)
                .contains(one, two);
        var confirmed = acting.call(
                "cv.snv",
                () -> postings.confirm(
                        new Confirmation("snv", List.of(one, two), MONDAY, Optional.of("Ảnh chụp bảng niêm yết"))));
        assertThat(confirmed).isEqualTo(2);
        assertThat(walk.openKeys(one)).containsExactly("Task_PublishPortal");
        assertThat(acting.call(
                        "cv.snv",
                        () -> postings.confirm(new Confirmation("snv", List.of(one), MONDAY, Optional.empty()))))
                .isZero();
    }

    private String posted(String name) {
        var number =
                walk.open(sample(PublicationKind.ONE_STOP_LIST, PublicationTrigger.OWN_DOCUMENT, null, fresh(name)));
        walk.decide(number, TODAY, "LEAD");
        return number;
    }

    @Test
    void theBackwardDateNeverFallsOnAWeekendOrIntoTet() {
        var weekend = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.OWN_DOCUMENT,
                document("2026-10-01", "2026-10-16", false),
                fresh("Cuối tuần")));
        assertThat(deadline(weekend, "decision").dueDate()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(deadline(weekend, "decision").ruleCode()).isEqualTo("D04");

        clock.set(LocalDate.of(2026, 2, 2), LocalTime.of(9, 0));
        var tet = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.OWN_DOCUMENT,
                document("2026-01-28", "2026-02-24", false),
                fresh("Qua Tết")));
        assertThat(deadline(tet, "decision").dueDate()).isEqualTo(LocalDate.of(2026, 2, 13));
    }

    /** Tết 2025 is 25 January to 2 February, Tết 2026 14 to 22 February; the timer of the model fires on that day. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-06, 2025-01-03, 2025-02-03, 2025-01-24",
        "2025-01-06, 2025-01-03, 2025-02-07, 2025-01-24",
        "2025-01-06, 2025-01-03, 2025-02-10, 2025-02-05",
        "2026-02-02, 2026-01-28, 2026-02-23, 2026-02-13",
        "2026-02-02, 2026-01-28, 2026-02-28, 2026-02-23"
    })
    void theTimerOfTheDecisionStandsBeforeTet(LocalDate today, String signed, String effective, LocalDate due) {
        clock.set(today, LocalTime.of(9, 0));
        var number = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.OWN_DOCUMENT,
                document(signed, effective, false),
                fresh("Trước Tết " + effective)));
        assertThat(deadline(number, "decision").dueDate()).isEqualTo(due);
        assertThat(walk.timer(number, "BoundaryEvent_DecisionOverdue")
                        .getDuedate()
                        .toInstant())
                .isEqualTo(deadline(number, "decision").due());
    }

    @Test
    void aShortenedDocumentInForceOnSigningHasThreeDaysAndTwoForTheEntry() {
        var number = walk.open(sample(
                PublicationKind.CONTENT,
                PublicationTrigger.OWN_DOCUMENT,
                document(TODAY, TODAY, true),
                fresh("Rút gọn có hiệu lực ngay")));
        assertThat(deadline(number, "decision").ruleCode()).isEqualTo("D06");
        assertThat(deadline(number, "decision").dueDate()).isEqualTo(LocalDate.of(2026, 10, 8));
        walk.decide(number, TODAY, "LEAD");
        assertThat(deadline(number, "entry").ruleCode()).isEqualTo("D07.SHORT");
        assertThat(deadline(number, "entry").dueDate()).isEqualTo(LocalDate.of(2026, 10, 7));
        assertThat(deadline(number, "posting").dueDate()).isAfterOrEqualTo(MONDAY);
    }

    @Test
    void shortenedWithALaterEffectiveDateStaysWithTheUsualDates() {
        var number = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.OWN_DOCUMENT,
                document("2026-10-01", "2026-10-23", true),
                fresh("Rút gọn có hiệu lực sau")));
        assertThat(deadline(number, "decision").ruleCode()).isEqualTo("D04");
    }

    @Test
    void aLegalDateThatHadPassedIsAnObjectiveCauseWithTheDaysOfTheDossier() {
        var number = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.MINISTRY_DECISION,
                document("2026-09-20", "2026-10-08", false),
                fresh("Bộ gửi chậm")));
        assertThat(deadline(number, "decision").ruleCode()).isEqualTo("D08");
        assertThat(publications.require(number).objectiveCause()).isTrue();
        assertThat(publications.require(number).legalDueOn()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(kinds(number)).contains("publication.timeline.objective");

        walk.decide(number, TODAY, "LEAD");
        walk.complete(number, "Task_ScanProcedures", "cv.snv", Map.of("needed", "NO", "note", "Quy trình không đổi."));
        confirm("cv.snv", "snv", number);
        portal(number);
        enter(number, "1: 1.7%05d".formatted(code(number)));
        assertThat(file(number).outcome()).contains("publication.outcome.published-objective");
        assertThat(publications.require(number)).satisfies(closed -> {
            assertThat(closed.decisionOnTime()).as("by the days of the dossier").isTrue();
            assertThat(closed.legalDueOn())
                    .as("what the law had asked for stays to be seen")
                    .isEqualTo(LocalDate.of(2026, 10, 2));
        });
    }

    @Test
    void postingIsDueBeforeTheEffectiveDate() {
        var number = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.OWN_DOCUMENT,
                document("2026-10-01", "2026-10-08", false),
                fresh("Niêm yết trước hiệu lực")));
        walk.decide(number, TODAY, "LEAD");
        assertThat(deadline(number, "posting").dueDate()).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aWorkflowDecisionGoesStraightToTheOperator() {
        var number = walk.open(
                sample(PublicationKind.WORKFLOW, PublicationTrigger.OWN_DOCUMENT, null, fresh("Quy trình điện tử")));
        walk.decide(number, TODAY);
        assertThat(walk.openKeys(number)).containsExactly("Task_ConfigureWorkflow", "Task_PublishPortal");
    }

    @Test
    void anExtendedWorkflowHasOneNewDateForItsDraftAndItsSignature() {
        var number = walk.open(
                sample(PublicationKind.CONTENT, PublicationTrigger.OWN_DOCUMENT, null, fresh("Quy trình phức tạp")));
        walk.decide(number, TODAY, "LEAD");
        var before = deadline(number, "workflow").due();
        acting.run(
                "ld.snv",
                () -> byHand.extend(number, deadline(number, "workflow").id(), 3, "Nhiều bước", "Quy chế"));

        var due = deadline(number, "workflow").due();
        assertThat(due).isAfter(before);
        var decision = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("publication-decision")
                .singleResult();
        assertThat(runtime.getVariables(decision.getId(), List.of("draftDueAt", "decisionDueAt")))
                .containsOnly(Map.entry("draftDueAt", Date.from(due)), Map.entry("decisionDueAt", Date.from(due)));
        assertThat(walk.task(number, "Task_ScanProcedures").getDueDate()).isEqualTo(Date.from(due));
    }

    @Test
    void withoutAWorkflowToApproveNothingIsConfigured() {
        var number = walk.open(
                sample(PublicationKind.CONTENT, PublicationTrigger.OWN_DOCUMENT, null, fresh("Không đổi quy trình")));
        walk.decide(number, TODAY, "LEAD");
        walk.complete(number, "Task_ScanProcedures", "cv.snv", Map.of("needed", "NO", "note", "Quy trình không đổi."));
        confirm("cv.snv", "snv", number);
        portal(number);
        enter(number, "1: 1.8%05d".formatted(code(number)));
        assertThat(file(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void theDecisionHasOneAnnexTableForEachKindOfChange() throws IOException {
        var number = walk.open(sample(
                PublicationKind.LIST,
                PublicationTrigger.MINISTRY_DECISION,
                null,
                fresh("Thủ tục mới A"),
                fresh("Thủ tục mới B"),
                new NewPublicationProcedure("3.000111", "Thủ tục bãi bỏ", ProcedureChangeKind.ABOLISHED)));
        acting.run(
                "cv.snv",
                () -> annex.replace(
                        number,
                        List.of(
                                row(1, "", "Thủ tục mới A", ProcedureChangeKind.NEW),
                                row(2, "", "Thủ tục mới B", ProcedureChangeKind.NEW),
                                row(3, "3.000111", "Thủ tục bãi bỏ", ProcedureChangeKind.ABOLISHED))));
        walk.scan(number);
        walk.dossier(number, TODAY, "LEAD");
        var tables = annexes(number);
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).getRows()).hasSize(3);
        assertThat(tables.get(0).getRow(1).getCell(2).getText()).isEqualTo("Thủ tục mới A");
        assertThat(cells(tables.get(0).getRow(1)))
                .containsExactly(
                        "1",
                        "",
                        "Thủ tục mới A",
                        "Hộ tịch",
                        "Cấp tỉnh",
                        "05 ngày làm việc",
                        "Trung tâm Phục vụ hành chính công",
                        "50.000 đồng",
                        "Luật Hộ tịch 2014");
        assertThat(cells(tables.get(1).getRow(1)))
                .as("what is abolished has neither time limit nor fee")
                .containsExactly("1", "3.000111", "Thủ tục bãi bỏ", "Hộ tịch", "Cấp tỉnh", "Luật Hộ tịch 2014");
        assertThat(publications.decision(number, "").proposalNumber()).endsWith("/TTr-SNV");
        assertThat(text(number, "publication.proposal")).contains("TỜ TRÌNH", "02 thủ tục mới ban hành");
        walk.pass(number);
        walk.sign(number, TODAY);
        assertThat(text(number, "publication.decision")).contains("/QĐ-UBND", "I. Thủ tục hành chính mới ban hành");
        assertThatThrownBy(() -> acting.run("cv.snv", () -> annex.replace(number, List.of())))
                .isInstanceOf(Refusal.class);
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static PublicationProcedure row(int position, String code, String name, ProcedureChangeKind kind) {
        return new PublicationProcedure(position, code, kind, Procedures.content(name));
    }

    @Test
    void theControlOfficeExpeditesEachUnitWithOneLetter() {
        var one =
                walk.open(sample(PublicationKind.INTERNAL, PublicationTrigger.OWN_DOCUMENT, null, fresh("Đôn đốc 1")));
        var two =
                walk.open(sample(PublicationKind.INTERNAL, PublicationTrigger.OWN_DOCUMENT, null, fresh("Đôn đốc 2")));
        clock.set(deadline(one, "decision").dueDate(), LocalTime.of(9, 0));
        assertThatThrownBy(() -> acting.call("cv.snv", expediting::expedite)).isInstanceOf(Refusal.class);

        var letters = acting.call(OFFICER, expediting::expedite);
        assertThat(letters)
                .filteredOn(letter -> letter.unit().equals("snv"))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.cases()).contains(one, two);
                    assertThat(text(one, "publication.expedite")).contains(letter.number(), one, two);
                });
        assertThat(kinds(one)).contains("publication.timeline.expedited");
        assertThat(kinds(two)).contains("publication.timeline.expedited");
    }

    @Test
    void aCaseIsExpeditedOnceADay() {
        var number = walk.open(
                sample(PublicationKind.INTERNAL, PublicationTrigger.OWN_DOCUMENT, null, fresh("Đôn đốc một lần")));
        var due = deadline(number, "decision").dueDate();
        clock.set(due, LocalTime.of(9, 0));
        acting.call(OFFICER, expediting::expedite);
        assertThat(acting.call(OFFICER, expediting::expedite)).isEmpty();
        assertThat(expedited(number)).isEqualTo(1);
        assertThat(acting.call(OFFICER, expediting::owed).get("snv"))
                .filteredOn(owed -> owed.caseNumber().equals(number))
                .singleElement()
                .satisfies(owed -> assertThat(owed.expeditedOn()).contains(due));

        clock.set(due.plusDays(1), LocalTime.of(9, 0));
        assertThat(acting.call(OFFICER, expediting::expedite))
                .anySatisfy(letter -> assertThat(letter.cases()).contains(number));
        assertThat(expedited(number)).isEqualTo(2);
    }

    private long expedited(String number) {
        return kinds(number).stream()
                .filter("publication.timeline.expedited"::equals)
                .count();
    }

    // --- steps and reading ---

    private void enter(String number, String codes) {
        walk.complete(
                number,
                "Task_EnterDatabase",
                "cv.snv",
                Map.of("enteredOn", TODAY, "reference", "CSDLQG-1", "codes", codes));
    }

    private void portal(String number) {
        walk.complete(
                number, "Task_PublishPortal", OFFICER, Map.of("publishedOn", TODAY, "address", "https://tinh.example"));
    }

    private void follow(String number) {
        walk.complete(number, "Task_FollowPosting", OFFICER, Map.of("remark", "Đã nhắc nhiều lần."));
    }

    private void confirm(String username, String unit, String number) {
        acting.call(
                username, () -> postings.confirm(new Confirmation(unit, List.of(number), MONDAY, Optional.empty())));
    }

    private static int code(String number) {
        return Math.abs(number.hashCode() % 90_000);
    }

    private Deadline deadline(String number, String key) {
        return deadlines.find(number, "", key).orElseThrow();
    }

    private CaseFile file(String number) {
        return acting.call(OFFICER, () -> files.require(number));
    }

    private List<String> kinds(String number) {
        return acting.call(OFFICER, () -> files.timeline(number)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<String> notices(String number, String recipient) {
        return jdbc.sql("select subject_key from app.notice where case_number = ? and recipient = ?")
                .params(number, recipient)
                .query(String.class)
                .list();
    }

    private XWPFDocument word(String number, String kind) throws IOException {
        var document = acting.call(OFFICER, () -> documents.of(number)).stream()
                .filter(stored -> stored.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return new XWPFDocument(new ByteArrayInputStream(acting.call(OFFICER, () -> documents.content(document.id()))));
    }

    private List<XWPFTable> annexes(String number) throws IOException {
        try (var word = word(number, "publication.decision")) {
            return word.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().contains("Stt"))
                    .toList();
        }
    }

    private String text(String number, String kind) {
        try (var word = word(number, kind);
                var reader = new XWPFWordExtractor(word)) {
            return reader.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
