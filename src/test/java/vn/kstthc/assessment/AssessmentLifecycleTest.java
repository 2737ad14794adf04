package vn.kstthc.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFile;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.cost.CostAccess;
import vn.kstthc.cost.CostDesk;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** The assessment lifecycle (Decree 63/2010 art. 8 to 11) through its real processes and forms, path by path. */
@IntegrationTest
class AssessmentLifecycleTest {

    /** A Monday with working days around it. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private static final String DAY = "2026-10-05";

    @Autowired
    AssessmentWalk walk;

    @Autowired
    IssuedDocuments heard;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Documents documents;

    @Autowired
    CommentAnswers answers;

    @Autowired
    AssessmentCostAccess costAccess;

    @Autowired
    CostSheets sheets;

    @Autowired
    CostDesk desk;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aDecisionIsAssessedCommentedAppraisedAndIssuedWithItsEventOnce() {
        var number = walk.toSubmitted(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.complete(
                number,
                "Task_RecordIssued",
                AssessmentWalk.OFFICER,
                Map.of("result", "ISSUED", "symbol", "12/2026/QĐ-UBND", "signedOn", DAY, "effectiveOn", "2026-10-20"));

        assertThat(walk.running(number)).isFalse();
        assertThat(file(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(file(number).outcome()).contains("assessment.outcome.issued");
        assertThat(heard.of(number))
                .containsExactly(new DocumentIssued(
                        number,
                        "quy định về hỗ trợ cán bộ",
                        "snv",
                        "12/2026/QĐ-UBND",
                        MONDAY,
                        LocalDate.of(2026, 10, 20),
                        false,
                        List.of(
                                new IssuedProcedure("Cấp hỗ trợ", ProcedureKind.NEW),
                                new IssuedProcedure("Điều chỉnh hỗ trợ", ProcedureKind.AMENDED))));
        assertThat(kinds(number))
                .contains(
                        "assessment.timeline.opened",
                        "assessment.timeline.screened",
                        "assessment.timeline.assessed",
                        "assessment.timeline.reported",
                        "assessment.timeline.sent",
                        "assessment.timeline.commented",
                        "assessment.timeline.explained",
                        "assessment.timeline.accepted",
                        "assessment.timeline.appraised",
                        "assessment.timeline.submitted",
                        "assessment.timeline.issued");
        assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
    }

    @Test
    void theEventIsNotHeardWhenTheTransactionFails() {
        var number = walk.toSubmitted(DocumentType.QUYET_DINH_CHU_TICH, false, DAY);
        assertThatThrownBy(() -> walk.complete(
                        number,
                        "Task_RecordIssued",
                        AssessmentWalk.OFFICER,
                        Map.of(
                                "result", "ISSUED",
                                "symbol", "1/2026/QĐ-CTUBND",
                                "signedOn", DAY,
                                "effectiveOn", "2026-10-04")))
                .hasMessageContaining("effectiveOn:assessment.problem.effective");
        assertThat(heard.of(number)).isEmpty();
        assertThat(walk.openKeys(number)).containsExactly("Task_RecordIssued");
    }

    @Test
    void aDraftWithoutProceduresEndsAtTheScreening() {
        var number = walk.open(DocumentType.QUYET_DINH_UBND, false);
        walk.screen(number, Screening.NO_PROCEDURE);
        assertThat(walk.running(number)).isFalse();
        assertThat(file(number).outcome()).contains("assessment.outcome.no-procedure");
    }

    @Test
    void aBodyThatMayNotSetProceduresEndsAtTheScreening() {
        var number =
                walk.open(DocumentType.QUYET_DINH_UBND, false, new NewProcedure("Cấp phép riêng", ProcedureKind.NEW));
        walk.screen(number, Screening.NOT_ALLOWED);
        assertThat(file(number).outcome()).contains("assessment.outcome.not-allowed");
        assertThat(walk.running(number)).isFalse();
    }

    @Test
    void aDraftThatHasToBeAssessedNamesItsProcedures() {
        var number = walk.open(DocumentType.QUYET_DINH_UBND, false);
        assertThatThrownBy(() -> walk.screen(number, Screening.REQUIRED))
                .hasMessageContaining("assessment.problem.none");
        walk.complete(
                number,
                "Task_Screen",
                AssessmentWalk.OFFICER,
                Map.of(
                        "screening", "REQUIRED",
                        "screenNote", "Luật giao.",
                        "newProcedures", "Thủ tục một\n\n  Thủ tục hai ",
                        "abolishedProcedures", "Thủ tục ba"));
        assertThat(walk.openKeys(number)).containsExactly("Task_Assign", "Task_Assign", "Task_Assign");
        assertThat(sheets.find(number + "/3").orElseThrow().abolished()).isTrue();
    }

    @Test
    void anAmendedProcedureMustShowWhatBecomesSimplerAndItsCost() {
        var number = walk.open(DocumentType.QUYET_DINH_UBND, false, new NewProcedure("Gia hạn", ProcedureKind.AMENDED));
        walk.screen(number, Screening.REQUIRED);
        walk.complete(number, "Task_Assign", "ld.snv", Map.of("assignee", "officer:cv.snv"));
        var draft = AssessmentWalk.procedureDraft(ProcedureKind.AMENDED);
        draft.remove("simplification");
        draft.remove("componentResult");
        assertThatThrownBy(() -> walk.complete(number, "Task_Draft", AssessmentWalk.OFFICER, draft))
                .hasMessageContaining("simplification:assessment.problem.simplification")
                .hasMessageContaining("RESULT:assessment.problem.part")
                .hasMessageContaining("cost:assessment.problem.cost");

        draft.put("action", "COLLECT");
        walk.complete(number, "Task_Draft", AssessmentWalk.OFFICER, draft);
        assertThat(walk.openKeys(number)).containsExactly("Task_Draft");
    }

    @Test
    void withoutAnOpinionTheDossierIsNotAccepted() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.send(number, "APPRAISER", DAY);

        assertThat(kinds(number)).contains("assessment.timeline.not-accepted");
        assertThat(walk.openKeys(number)).containsExactly("Task_SendDossier");
        assertThat(file(number).stage()).isEqualTo("assessment.stage.send");
        assertThat(deadlines.find(number, "", "appraise")).isEmpty();
    }

    @Test
    void aProcedureThatCameLaterIsAssessedBeforeTheDossierIsAccepted() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.send(number, "CONTROL_OFFICE", DAY, Map.of("newProcedures", "Thủ tục phát sinh"));
        walk.work(number, "vpub", AssessmentWalk.opinion(""), DAY);

        assertThat(walk.openKeys(number)).as("only the new one").containsExactly("Task_Assign");
        walk.assessAll(number, Map.of(number + "/3", ProcedureKind.NEW));
        walk.work(number, "snv", Map.of("conclusion", "Bổ sung."), DAY);
        walk.send(number, "APPRAISER", DAY);
        assertThat(walk.openKeys(number)).containsExactly("Task_SendDossier");
        walk.send(number, "CONTROL_OFFICE", DAY);
        walk.work(number, "vpub", AssessmentWalk.opinion(""), DAY);
        assertThat(file(number).stage()).isEqualTo("assessment.stage.appraise");
    }

    @Test
    void theAnswerIsSignedOnlyWhenEveryCommentIsAcceptedOrExplained() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.send(number, "CONTROL_OFFICE", DAY);
        walk.work(number, "vpub", AssessmentWalk.opinion("Một.\nHai."), DAY);
        walk.complete(number, "Task_Assign", "ld.snv", Map.of("assignee", "officer:cv.snv"));
        var draft = Map.<String, Object>of("conclusion", "Như sau:");
        assertThatThrownBy(() -> walk.complete(number, "Task_Draft", AssessmentWalk.OFFICER, draft))
                .hasMessageContaining("CONFLICT assessment.refusal.unanswered");

        assertThat(acting.call("cv.vpub", () -> answers.mayAnswer(number))).isFalse();
        walk.answerAll(number);
        walk.complete(number, "Task_Draft", AssessmentWalk.OFFICER, draft);
        walk.sign(number, "snv", DAY);
        assertThat(acting.call("cv.snv", () -> answers.of(number)))
                .extracting(comment -> comment.answer().orElseThrow())
                .containsExactly(CommentAnswer.ACCEPTED, CommentAnswer.EXPLAINED);
        assertThat(file(number).stage()).isEqualTo("assessment.stage.appraise");
    }

    @Test
    void theControlOfficeMayAskOtherUnitsFirst() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.send(number, "CONTROL_OFFICE", DAY);
        walk.complete(number, "Task_Assign", "ld.vpub", Map.of("assignee", "officer:cv.vpub"));
        var ask = new HashMap<String, Object>(Map.of("action", "ASK", "opinionQuestion", "Ý kiến về phí?"));
        ask.put("askedUnits", List.of("stc", "sxd"));
        ask.put("opinionDays", 3);
        walk.complete(number, "Task_Draft", "cv.vpub", ask);
        assertThat(walk.openKeys(number)).containsExactly("Task_GiveOpinion", "Task_GiveOpinion");
    }

    @Test
    void aDraftThatIsNotFitComesBackToTheAppraiser() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.send(number, "CONTROL_OFFICE", DAY);
        walk.work(number, "vpub", AssessmentWalk.opinion(""), DAY);
        walk.work(number, "stp", AssessmentWalk.appraisal(false), DAY);
        walk.complete(number, "Task_Revise", AssessmentWalk.OFFICER, Map.of("revision", "Đã sửa Điều 3."));
        walk.work(number, "stp", AssessmentWalk.appraisal(true), DAY);
        assertThat(walk.openKeys(number)).containsExactly("Task_Submit");
    }

    @Test
    void aResolutionPassesTheCommitteeTheExaminationAndTheVote() {
        var number = walk.toSubmitted(DocumentType.NGHI_QUYET, false, DAY);
        decide(number, "Task_CommitteeDecision", "YES");
        walk.complete(
                number,
                "Task_CouncilExamination",
                AssessmentWalk.OFFICER,
                Map.of("decidedOn", DAY, "evidence", "05/BC-PC", "note", "Thống nhất."));
        decide(number, "Task_Vote", "YES");
        assertThat(walk.openKeys(number)).containsExactly("Task_RecordIssued");
        assertThat(acting.call(AssessmentWalk.OFFICER, () -> files.timeline(number)))
                .filteredOn(entry -> entry.kind().equals("assessment.timeline.decided"))
                .extracting(TimelineEntry::text)
                .anyMatch(text -> text.endsWith("theo 05/BC-PC"))
                .hasSize(3);
    }

    @Test
    void whoDecidedOnTheResolutionIsRecordedWithThePaperThatSaysSo() {
        var number = walk.toSubmitted(DocumentType.NGHI_QUYET, false, DAY);
        assertThatThrownBy(() -> walk.complete(
                        number,
                        "Task_CommitteeDecision",
                        AssessmentWalk.OFFICER,
                        Map.of("passed", "YES", "decidedOn", DAY)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly("evidence"));
        assertThat(walk.openKeys(number)).containsExactly("Task_CommitteeDecision");
    }

    @Test
    void aResolutionThatFailsIsDropped() {
        var committee = walk.toSubmitted(DocumentType.NGHI_QUYET, false, DAY);
        decide(committee, "Task_CommitteeDecision", "NO");
        assertThat(file(committee).outcome()).contains("assessment.outcome.dropped");
        assertThat(walk.running(committee)).isFalse();

        var vote = walk.toSubmitted(DocumentType.NGHI_QUYET, false, DAY);
        decide(vote, "Task_CommitteeDecision", "YES");
        walk.complete(
                vote,
                "Task_CouncilExamination",
                AssessmentWalk.OFFICER,
                Map.of("decidedOn", DAY, "evidence", "06/BC-PC", "note", "Không thống nhất."));
        decide(vote, "Task_Vote", "NO");
        assertThat(file(vote).outcome()).contains("assessment.outcome.dropped");
        assertThat(heard.of(vote)).isEmpty();
    }

    @Test
    void anAcceptedProposalIsNoDocumentYetAndPublishesNothing() {
        var number = walk.open(
                DraftStage.PROPOSAL, DocumentType.NGHI_QUYET, false, new NewProcedure("Đề nghị", ProcedureKind.NEW));
        walk.screen(number, Screening.REQUIRED);
        walk.assessAll(number, Map.of(number + "/1", ProcedureKind.NEW));
        walk.work(number, AssessmentWalk.UNIT, Map.of("conclusion", "Đáp ứng yêu cầu."), DAY);
        walk.send(number, "CONTROL_OFFICE", DAY);
        walk.work(number, "vpub", AssessmentWalk.opinion(""), DAY);
        walk.work(number, "stp", AssessmentWalk.appraisal(true), DAY);
        walk.submit(number, DAY);
        assertThat(walk.openKeys(number)).as("the Council votes on drafts").containsExactly("Task_RecordIssued");
        assertThatThrownBy(() -> walk.complete(
                        number,
                        "Task_RecordIssued",
                        AssessmentWalk.OFFICER,
                        Map.of("result", "ISSUED", "symbol", "1/2026/NQ-HĐND", "signedOn", DAY)))
                .hasMessageContaining("result:workflow.form.option");
        walk.complete(
                number,
                "Task_RecordIssued",
                AssessmentWalk.OFFICER,
                Map.of("result", "ACCEPTED", "acceptedBy", "20/TB-HĐND", "acceptedOn", DAY));
        assertThat(walk.running(number)).isFalse();
        assertThat(file(number).outcome()).contains("assessment.outcome.accepted");
        assertThat(heard.of(number)).isEmpty();
        assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
    }

    @Test
    void aDocumentThatIsNotIssuedEndsTheCase() {
        var number = walk.toSubmitted(DocumentType.QUYET_DINH_CHU_TICH, false, DAY);
        walk.complete(
                number,
                "Task_RecordIssued",
                AssessmentWalk.OFFICER,
                Map.of("result", "DROPPED", "dropReason", "Luật đã thay đổi."));
        assertThat(file(number).outcome()).contains("assessment.outcome.dropped");
        assertThat(walk.running(number)).isFalse();
        assertThat(heard.of(number)).isEmpty();
    }

    @Test
    void theShortenedProcedureHasTheSameGatesAndShorterPeriods() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, true, DAY);
        walk.send(number, "APPRAISER", DAY);
        assertThat(walk.openKeys(number)).containsExactly("Task_SendDossier");
        walk.send(number, "CONTROL_OFFICE", DAY);
        assertThat(deadlines.find(number, "", "comment").orElseThrow()).satisfies(comment -> {
            assertThat(comment.ruleCode()).isEqualTo("F-IA.COMMENT.SHORT");
            assertThat(comment.dueDate()).isEqualTo(LocalDate.of(2026, 10, 8));
        });
    }

    @Test
    void anOverdueOpinionAndAnOverdueAppraisalAreToldToTheHead() {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        walk.send(number, "CONTROL_OFFICE", DAY);
        assertThat(deadlines.find(number, "", "comment").orElseThrow().dueDate())
                .isEqualTo(LocalDate.of(2026, 10, 19));
        clock.advance(Duration.ofDays(15));
        walk.fireTimer(number, "BoundaryEvent_OpinionOverdue");
        assertThat(notices(number)).containsExactly("ld.vpub");

        walk.work(number, "vpub", AssessmentWalk.opinion(""), "2026-10-20");
        assertThat(deadlines.find(number, "", "appraise").orElseThrow().dueDate())
                .isEqualTo(LocalDate.of(2026, 11, 4));
        clock.advance(Duration.ofDays(16));
        walk.fireTimer(number, "BoundaryEvent_AppraisalOverdue");
        assertThat(notices(number)).containsExactlyInAnyOrder("ld.vpub", "ld.stp");
        assertThat(walk.openKeys(number)).containsExactly("Task_Assign");
    }

    @Test
    void thePapersAreFilledWithTheRealDataOfTheCase() throws IOException {
        var number = walk.toSubmitted(DocumentType.NGHI_QUYET, false, DAY);
        assertThat(read(number, "assessment.form", "(2)"))
                .contains("Điều chỉnh hỗ trợ", "Bỏ một thành phần hồ sơ.", "Thời hạn giải quyết: Nội dung TimeLimit.");
        assertThat(read(number, "assessment.report", ""))
                .contains("Cấp hỗ trợ", "Tổng chi phí tuân thủ", "315.909.091", "/BC-SNV", "GIÁM ĐỐC");
        assertThat(read(number, "assessment.opinion", ""))
                .contains("Bỏ bản sao chứng thực.", "Chi phí tuân thủ tính đúng phương pháp.", "CHÁNH VĂN PHÒNG");
        assertThat(read(number, "assessment.explanation", "")).contains("Tiếp thu", "Giải trình", "Trả lời ý kiến 2.");
        assertThat(read(number, "assessment.appraisal", ""))
                .contains("đủ điều kiện trình", "Thủ tục hành chính đúng thẩm quyền.", "SỞ TƯ PHÁP");
        for (var document : documents(number)) {
            assertThat(text(document)).doesNotContain("{{").doesNotContain("}}");
        }
    }

    @Test
    void theCostSheetIsATableInWord() throws IOException {
        var number = walk.toReported(DocumentType.QUYET_DINH_UBND, false, DAY);
        try (var word = word(newest(number, "assessment.cost", "(1)"))) {
            var table = word.getTables().stream()
                    .filter(t -> t.getRow(0).getTableCells().size() == 9)
                    .findFirst()
                    .orElseThrow();
            var rows = table.getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText().strip())
                            .toList())
                    .toList();
            assertThat(rows).hasSize(6);
            assertThat(rows.get(2)).contains("6", "100.000", "500", "423.864", "211.931.818");
            assertThat(rows.get(4)).contains("4", "315.909", "157.954.545");
            assertThat(rows.get(5)).contains("Chi phí cắt giảm một năm (25,47%)", "53.977.273");
        }
    }

    @Test
    void theDraftingUnitFillsTheCostUntilTheReportIsSigned() {
        var number = walk.open(DocumentType.QUYET_DINH_UBND, false, new NewProcedure("Cấp đổi", ProcedureKind.NEW));
        var owner = number + "/1";
        CostAccess access = costAccess;
        assertThat(acting.call("cv.snv", () -> access.mayWrite(owner))).isTrue();
        assertThat(acting.call("cv.vpub", () -> access.mayRead(owner))).isTrue();
        assertThat(acting.call("cv.vpub", () -> access.mayWrite(owner))).isFalse();
        assertThat(acting.call("cv.sxd", () -> access.mayRead(owner))).isFalse();
        assertThat(access.home(owner)).contains("/app/cases/" + number);
        walk.screen(number, Screening.REQUIRED);
        walk.assessAll(number, Map.of(owner, ProcedureKind.NEW));
        walk.work(number, "snv", Map.of("conclusion", "Đạt."), DAY);
        assertThat(acting.call("cv.snv", () -> access.mayWrite(owner))).isFalse();
        assertThat(sheets.find(owner).orElseThrow().frozen()).isTrue();
    }

    @Test
    void theProceduresOfOneDraftShareTheGdpFigure() {
        var number = walk.open(
                DocumentType.QUYET_DINH_UBND,
                false,
                new NewProcedure("Cấp mới", ProcedureKind.NEW),
                new NewProcedure("Cấp lại", ProcedureKind.NEW));
        walk.fillCost(number + "/1");
        var second = sheets.find(number + "/2").orElseThrow();
        assertThat(second.gdp()).isEmpty();
        assertThat(acting.call("cv.snv", () -> desk.offered(second)).gdp())
                .isEqualTo(sheets.find(number + "/1").orElseThrow().gdp())
                .isPresent();
        assertThat(acting.call("cv.vpub", () -> desk.offered(second)).gdp())
                .as("who only reads sees what is stored")
                .isEmpty();
    }

    private void decide(String number, String task, String passed) {
        walk.complete(
                number,
                task,
                AssessmentWalk.OFFICER,
                Map.of("passed", passed, "decidedOn", DAY, "evidence", "12/TB-UBND"));
    }

    private List<String> notices(String number) {
        return jdbc.sql("select distinct recipient from app.notice where case_number = ? and kind = 'ESCALATION'")
                .param(number)
                .query(String.class)
                .list();
    }

    private CaseFile file(String number) {
        return acting.call("cv.vpub", () -> files.require(number));
    }

    private List<String> kinds(String number) {
        return acting.call("cv.vpub", () -> files.timeline(number)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<StoredDocument> documents(String number) {
        return acting.call("cv.vpub", () -> documents.of(number));
    }

    private StoredDocument newest(String number, String kind, String title) {
        return documents(number).stream()
                .filter(d -> d.kind().equals(kind) && d.title().endsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private String read(String number, String kind, String title) throws IOException {
        return text(newest(number, kind, title));
    }

    private String text(StoredDocument document) throws IOException {
        try (var word = word(document)) {
            return new XWPFWordExtractor(word).getText();
        }
    }

    private XWPFDocument word(StoredDocument document) throws IOException {
        var bytes = acting.call("cv.vpub", () -> documents.content(document.id()));
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
