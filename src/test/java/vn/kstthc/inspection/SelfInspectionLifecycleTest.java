package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.inspection.InspectionWalk.finding;
import static vn.kstthc.inspection.InspectionWalk.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** Self-inspection through its real process, forms, services and letter, path by path. */
@IntegrationTest
class SelfInspectionLifecycleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);
    private static final String OFFICER = "cv.vpub";

    @Autowired
    SelfInspectionWalk walk;

    @Autowired
    InspectionWalk inspecting;

    @Autowired
    TestClock clock;

    @Autowired
    SelfInspections inspections;

    @Autowired
    SelfInspectionIntake intake;

    @Autowired
    InspectionRemediation remediation;

    @Autowired
    VisitRecords records;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Documents documents;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aUnitReportsIsAskedAgainIsNotedAndPutsRightWhatItFound() {
        var number = walk.open("snv", DUE);
        assertThat(number).startsWith("KT-2026-");
        assertThat(deadlines.find(number, "", "self").orElseThrow().dueDate()).isEqualTo(DUE);
        walk.assign(number, "snv");
        assertThatThrownBy(() -> walk.draft(number, "snv")).hasMessageContaining("inspection.refusal.unanswered");
        walk.enter(number, "cv.snv", finding("Chưa niêm yết đủ thủ tục.", MONDAY.plusDays(40)));
        walk.report(number, "snv", "cv.snv", MONDAY);
        assertThat(text(number))
                .contains("BÁO CÁO", "SỞ NỘI VỤ", "Kết quả tự kiểm tra", "năm 2026", "H48.02-0001")
                .contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi (qua Văn phòng Ủy ban nhân dân tỉnh).")
                .contains("Chưa niêm yết đủ thủ tục.", "Còn thiếu nhân lực.", "14/11/2026", "/BC-SNV", "GIÁM ĐỐC");
        assertThat(self(number).superior()).isEqualTo("vpub");
        assertThat(acting.call("cv.snv", () -> records.mayEnter(number))).isFalse();
        assertThat(deadlines.find(number, "", "note").orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 10, 12));

        walk.giveBack(number, OFFICER, "Bổ sung số liệu hồ sơ quá hạn.");
        assertThat(self(number).remark()).isEqualTo("Bổ sung số liệu hồ sơ quá hạn.");
        assertThat(self(number).symbol()).isNull();
        assertThat(deadlines.find(number, "", "self").orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 10, 12));
        walk.enter(number, "cv.snv", finding("Chưa niêm yết đủ thủ tục.", MONDAY.plusDays(40)));
        walk.report(number, "snv", "cv.snv", MONDAY);
        walk.note(number, OFFICER);
        assertThat(self(number).notedBy()).isEqualTo(OFFICER);

        var item = remediation.items(number).get(0);
        assertThat(deadlines.find(number, item, "remedy").orElseThrow().dueDate())
                .isEqualTo(MONDAY.plusDays(39));
        walk.complete(
                number, "Task_Remedy", "cv.snv", Map.of("remediedOn", MONDAY.toString(), "evidence", "Công văn số 7"));
        assertThatThrownBy(() -> walk.complete(number, "Task_ConfirmRemedy", "cv.snv", Map.of("confirmed", "YES")))
                .isInstanceOf(RuntimeException.class);
        walk.complete(number, "Task_ConfirmRemedy", OFFICER, Map.of("confirmed", "YES"));
        assertThat(outcome(number)).isEqualTo("inspection.outcome.remedied");
        assertThat(walk.running(number)).isFalse();
        assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
        assertThat(kinds(number))
                .contains(
                        "inspection.timeline.self-sent",
                        "inspection.timeline.self-returned",
                        "inspection.timeline.self-noted");
    }

    @Test
    void aUnitThatIsLateIsReportedToItsHeadAtOnceAndToItsSuperiorWithTheDigest() {
        var number = walk.open("stc", DUE);
        assertThat(walk.timer(number, "BoundaryEvent_SelfOverdue").getDuedate().toInstant())
                .isEqualTo(deadlines.find(number, "", "self").orElseThrow().due());
        clock.set(DUE.plusDays(3), LocalTime.of(9, 0));
        walk.fireTimer(number, "BoundaryEvent_SelfOverdue");
        assertThat(kinds(number)).contains("inspection.timeline.self-overdue");
        assertThat(escalations(number)).containsEntry("ld.stc", true).containsEntry("ld.vpub", false);

        walk.enter(number, "cv.stc");
        walk.report(number, "stc", "cv.stc", DUE.plusDays(3));
        walk.note(number, OFFICER);
        assertThat(outcome(number)).isEqualTo("inspection.outcome.clean");
    }

    @Test
    void eachPersonIsToldOnceThatThereIsWork() {
        var number = walk.open("sct", DUE);
        assertThat(jdbc.sql("select recipient from app.notice where case_number = ? and kind = 'ASSIGNED'")
                        .param(number)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(person -> person.endsWith(".sct"));
    }

    @Test
    void whatAUnitFoundItselfIsShownWhenItIsInspected() {
        var own = walk.open("sxd", DUE);
        walk.enter(own, "cv.sxd", finding("Trả kết quả chậm.", MONDAY.plusDays(40)));
        var visit = inspecting
                .open(sample(InspectionKind.PERIODIC, LocalDate.of(2026, 10, 26), "sxd"))
                .visits()
                .get(0);
        assertThat(acting.call(OFFICER, () -> records.openBefore(visit)))
                .extracting(Finding::caseNumber)
                .contains(own);
    }

    @Test
    void nobodyElseEntersWhatAUnitFinds() {
        var number = walk.open("syt", DUE);
        assertThatThrownBy(() -> walk.enter(number, OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> walk.enter(number, "cv.stp"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void theControlOfficeReportsToTheChairmanWhoTakesNoteHimself() {
        var number = walk.open("vpub", DUE);
        walk.enter(number, OFFICER);
        walk.report(number, "vpub", "vt.vpub", MONDAY);
        assertThat(text(number)).contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi.", "VĂN PHÒNG");
        assertThatThrownBy(() -> walk.note(number, OFFICER)).isInstanceOf(RuntimeException.class);
        walk.note(number, "ct.ubnd-tinh");
        assertThat(self(number).superior()).isEqualTo("ubnd-tinh");
        assertThat(outcome(number)).isEqualTo("inspection.outcome.clean");
    }

    @Test
    void aUnitBelowTheOfficeReportsToTheOffice() {
        var number = walk.open("ttpvhcc-tinh", DUE);
        walk.enter(number, "cv.ttpvhcc-tinh");
        walk.report(number, "ttpvhcc-tinh", "cv.ttpvhcc-tinh", MONDAY);
        assertThat(text(number)).contains("Kính gửi: Văn phòng Ủy ban nhân dân tỉnh.");
        walk.note(number, OFFICER);
    }

    @Test
    void whatAUnitMayNotBeginIsRefusedAndLeavesNothing() {
        var before = count();
        var scope = List.of(InspectionScope.OTHER);
        assertThatThrownBy(() -> acting.call("cv.snv", () -> intake.open("syt", scope, DUE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> acting.call("gs.vpub", () -> intake.open("vpub", scope, DUE)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.call("ct.ubnd-tinh", () -> intake.open("ubnd-tinh", scope, DUE)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.call("cv.snv", () -> intake.open("snv", List.of(), MONDAY.minusDays(1))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("scope", "due"));
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "S1 46, S3 VI.5: {0}")
    @CsvSource({
        "vpub,vt.vpub,ct.ubnd-tinh",
        "skhcn,cv.skhcn,cv.vpub",
        "ubnd-phuong-cam-thanh,cv.ubnd-phuong-cam-thanh,cv.vpub"
    })
    void theRowsOfThePlansThatAskForSelfInspectionRunToTheReportToTheDirectSuperior(
            String unit, String clerk, String superior) {
        var number = walk.open(unit, DUE);
        assertThat(walk.openKeys(number)).containsAnyOf("Task_Assign", "Task_Draft");
        walk.enter(number, "cv." + unit);
        walk.report(number, unit, clerk, MONDAY);
        assertThat(deadlines.find(number, "", "self").orElseThrow().state()).isEqualTo(DeadlineState.MET);
        assertThat(walk.openKeys(number)).containsExactly("Task_NoteResult");
        walk.note(number, superior);
        assertThat(outcome(number)).isEqualTo("inspection.outcome.clean");
    }

    private SelfInspection self(String number) {
        return acting.call(OFFICER, () -> inspections.require(number));
    }

    private String outcome(String number) {
        return acting.call(OFFICER, () -> files.require(number)).outcome().orElseThrow();
    }

    private List<String> kinds(String number) {
        return acting.call(OFFICER, () -> files.timeline(number)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private Map<String, Boolean> escalations(String number) {
        return jdbc
                .sql("select recipient, urgent from app.notice where case_number = ? and kind = 'ESCALATION'"
                        + " and subject_key = 'inspection.notice.self-overdue'")
                .param(number)
                .query((row, index) -> Map.entry(row.getString("recipient"), row.getBoolean("urgent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int count() {
        return jdbc.sql("select count(*) from app.case_file where type = 'INSPECTION'")
                .query(Integer.class)
                .single();
    }

    private String text(String number) {
        return acting.call(OFFICER, () -> {
            var newest = documents.of(number).stream()
                    .filter(document -> document.kind().equals("inspection.self-result"))
                    .findFirst()
                    .orElseThrow();
            try (var word = new XWPFDocument(new ByteArrayInputStream(documents.content(newest.id())));
                    var extractor = new XWPFWordExtractor(word)) {
                return extractor.getText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
