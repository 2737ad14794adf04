package vn.kstthc.unitwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.DeadlineView;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.StaffRegister;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Parked;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.ActingAs;

/** Every path of the real unit-work, with the domain behind it. */
@IntegrationTest
class UnitWorkPathsTest {

    private static final Map<String, Object> SUBMIT = Map.of("action", "SUBMIT", "note", "Dự thảo");
    private static final Map<String, Object> AGREE = Map.of("decision", "AGREE");

    @Autowired
    UnitWorkDriver work;

    @Autowired
    UnitWorkSettings settings;

    @Autowired
    Opinions opinions;

    @Autowired
    Signatures signatures;

    @Autowired
    CaseFiles cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    StaffRegister staff;

    @Autowired
    Organization organization;

    @Autowired
    ActingAs actingAs;

    @Autowired
    Clock clock;

    @Autowired
    TestWorkKind testLetter;

    @Autowired
    TestWorkKind testNote;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void useTheEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void aLetterIsAssignedDraftedApprovedAndIssuedByTheClerk() {
        steps("vpub", true, false, true);
        var number = work.start("vpub", TestWorkKind.LETTER);

        assertThat(work.instance(number)).isWaitingAt("Task_Assign");
        work.complete("ld.vpub", number, Map.of("assignee", "officer:cv.vpub", "remark", "Làm gấp"));
        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        assertThat(work.assignee(number)).isEqualTo("cv.vpub");
        work.complete("cv.vpub", number, SUBMIT);
        assertThat(work.instance(number)).isWaitingAt("Task_Approve");
        work.complete("ld.vpub", number, AGREE);
        assertThat(work.instance(number)).isWaitingAt("Task_Issue");
        work.complete("vt.vpub", number, signing(Map.of("symbol", "A" + System.nanoTime())));

        assertThat(work.isEnded(number)).isTrue();
        var signature = testLetter.issuedFor(number).get(0);
        assertThat(signature.signer()).isEqualTo("ld.vpub");
        assertThat(signature.number()).startsWith("01/A");
        var records = actingAs.call("cv.vpub", () -> signatures.of(number));
        assertThat(records).containsExactly(signature);
        assertThat(work.timeline(number))
                .contains("Phân công Chuyên viên VP UBND tỉnh", "Trình dự thảo", "Duyệt dự thảo")
                .anyMatch(line -> line.startsWith("Phát hành văn bản số 01/A"));
    }

    @Test
    void aSmallUnitDraftsAndApprovesAndTheLeaderRecordsTheSignature() {
        steps("snv", false, false, false);
        var number = work.start("snv", TestWorkKind.LETTER);

        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        work.complete("cv.snv", number, SUBMIT);
        assertRefused("signedOn", () -> work.complete("ld.snv", number, AGREE));
        assertThat(work.instance(number)).isWaitingAt("Task_Approve");
        var typed = signing(Map.of("decision", "AGREE", "symbol", "SNV", "number", number.substring(10)));
        work.complete("ld.snv", number, typed);

        assertThat(work.isEnded(number)).isTrue();
        assertThat(testLetter.issuedFor(number)).hasSize(1);
    }

    @Test
    void whatDoesNotLeaveTheHouseEndsWithTheApproval() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, SUBMIT);
        work.complete("ld.sct", number, AGREE);

        assertThat(work.isEnded(number)).isTrue();
        assertThat(testNote.approvedFor(number)).isTrue();
        assertThat(testNote.issuedFor(number)).isEmpty();
    }

    @Test
    void aReturnedDraftShowsTheRemarkToTheOfficer() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, SUBMIT);
        assertRefused("remark", () -> work.complete("ld.sct", number, Map.of("decision", "RETURN")));
        work.complete("ld.sct", number, Map.of("decision", "RETURN", "remark", "Thiếu căn cứ"));

        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        assertThat(work.prefill("cv.sct", number).get("workRemark").toString()).contains("Thiếu căn cứ");
        assertThat(work.prefill("cv.sct", number)).containsEntry("note", "Ghi chú của 1");
        work.complete("cv.sct", number, SUBMIT);
        work.complete("ld.sct", number, AGREE);
        assertThat(work.isEnded(number)).isTrue();
    }

    @Test
    void whoApprovesHisOwnDraftIsShown() {
        steps("baoptth", false, false, false);
        deputy("cv.baoptth", "baoptth");
        var number = work.start("baoptth", TestWorkKind.LETTER);
        work.complete("cv.baoptth", number, SUBMIT);
        var opened = work.prefill("cv.baoptth", number);
        assertThat(opened).containsEntry("authority", "KT").containsEntry("signHere", true);
        work.complete("cv.baoptth", number, signing(Map.of("decision", "AGREE", "symbol", "B" + number)));

        assertThat(work.timeline(number)).contains("Duyệt dự thảo do chính mình soạn");
    }

    @Test
    void collectingComesBackToTheDraft() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, Map.of("action", "COLLECT", "note", "Chờ số liệu"));

        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        assertThat(work.timeline(number)).contains("Chưa đủ cơ sở, tiếp tục thu thập thông tin");
    }

    @Test
    void theHeadOfTheDivisionAgreesOrSendsBack() {
        steps("bqldq", true, true, false);
        divisionHead("tp.bqldq", "bqldq");
        var number = work.start("bqldq", TestWorkKind.NOTE);
        work.complete("ld.bqldq", number, Map.of("assignee", "officer:cv.bqldq"));
        work.complete("cv.bqldq", number, SUBMIT);
        assertThat(work.instance(number)).isWaitingAt("Task_CheckByDivisionHead");
        work.complete("tp.bqldq", number, Map.of("decision", "RETURN", "remark", "Sửa lại mục 2"));
        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        work.complete("cv.bqldq", number, SUBMIT);
        work.complete("tp.bqldq", number, AGREE);
        assertThat(work.instance(number)).isWaitingAt("Task_Approve");
        work.complete("ld.bqldq", number, AGREE);
        assertThat(work.isEnded(number)).isTrue();
    }

    @Test
    void allAnswersBringTheWorkBackToTheLead() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, ask(List.of("stp", "stc")));
        assertThat(work.openTasks(number)).containsExactly("Task_GiveOpinion", "Task_GiveOpinion");
        boolean seen = actingAs.call("cv.stp", () -> cases.visible(number));
        assertThat(seen).isTrue();

        work.answer("cv.stp", number, Map.of("answer", "Thống nhất", "answeredOn", today()));
        work.answer("cv.stc", number, Map.of("answer", "Cần sửa điều 2", "answeredOn", today()));
        work.runSavePoints(number);

        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        assertThat(work.prefill("cv.sct", number).get("opinions").toString())
                .contains("Sở Tư pháp", "Thống nhất", "Cần sửa điều 2");
        assertThat(work.timeline(number)).contains("Sở Tư pháp đã cho ý kiến");
    }

    @Test
    void afterTheDueDateTheLeadGoesOnAndSilenceIsRecorded() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, ask(List.of("stp", "stc")));
        work.answer("cv.stp", number, Map.of("answer", "Thống nhất", "answeredOn", today()));
        work.runSavePoints(number);
        work.fireTimer(number);
        work.runSavePoints(number);

        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
        var asked = actingAs.call("cv.sct", () -> opinions.of(number));
        assertThat(asked)
                .extracting(Opinion::askedUnit, Opinion::silent)
                .containsExactly(tuple("stp", false), tuple("stc", true));
        assertThat(deadlines.of(number))
                .filteredOn(d -> d.key().equals("opinion"))
                .extracting(DeadlineView::subject, DeadlineView::state)
                .containsExactlyInAnyOrder(tuple("1/stp", DeadlineState.MET), tuple("1/stc", DeadlineState.CANCELLED));
        assertThat(work.timeline(number)).contains("Sở Tài chính không cho ý kiến khi hết hạn");
        work.complete("cv.sct", number, SUBMIT);
        work.complete("ld.sct", number, AGREE);
        assertThat(work.isEnded(number)).isTrue();
    }

    @Test
    void movingTheDeadlineOfOneUnitLeavesThatOfTheOtherAlone() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, ask(List.of("stp", "stc")));
        var before = work.dueOfOpinion(number, "stc");
        var later = deadlines.extend(number, "1/stp", "opinion", 2, "thêm", "Quy chế", "ld.sct");

        assertThat(work.dueOfOpinion(number, "stp")).isEqualTo(later.due()).isAfter(before);
        assertThat(work.dueOfOpinion(number, "stc")).isEqualTo(before);
        assertThat(work.timers(number)).containsExactlyInAnyOrder(before, later.due());
        assertThat(actingAs.call("cv.sct", () -> opinions.of(number)))
                .extracting(Opinion::askedUnit, Opinion::dueAt)
                .containsExactly(tuple("stp", later.due()), tuple("stc", before));

        deadlines.suspend(number, "1/stc", "opinion", LocalDate.parse(today()), "chờ tài liệu", "Quy chế");
        assertThat(work.timers(number)).containsExactlyInAnyOrder(Parked.AT, later.due());
    }

    @Test
    void whoseTimeIsUpFirstIsSilentFirst() {
        steps("sct", false, false, true);
        var number = work.start("sct", TestWorkKind.NOTE);
        work.complete("cv.sct", number, ask(List.of("stp", "stc")));
        deadlines.extend(number, "1/stp", "opinion", 2, "thêm", "Quy chế", "ld.sct");
        work.fireFirstTimer(number);
        work.runSavePoints(number);

        assertThat(work.openTasks(number)).containsExactly("Task_GiveOpinion");
        work.answer("cv.stp", number, Map.of("answer", "Thống nhất", "answeredOn", today()));
        work.runSavePoints(number);
        assertThat(work.instance(number)).isWaitingAt("Task_Draft");
    }

    @Test
    void aSignatureIsNeverInTheFuture() {
        steps("snv", false, false, false);
        var number = work.start("snv", TestWorkKind.LETTER);
        work.complete("cv.snv", number, SUBMIT);
        var tomorrow = LocalDate.parse(today()).plusDays(1).toString();
        var values = signing(Map.of("decision", "AGREE", "symbol", "SNV", "signedOn", tomorrow));
        assertRefused("signedOn", () -> work.complete("ld.snv", number, values));
        assertThat(work.instance(number)).isWaitingAt("Task_Approve");
        assertThat(work.timeline(number)).doesNotContain("Duyệt dự thảo");
    }

    private void steps(String unit, boolean assign, boolean division, boolean issue) {
        actingAs.run("admin", () -> settings.change(new UnitWorkSetting(unit, assign, division, issue, null)));
    }

    private void divisionHead(String username, String unit) {
        if (organization.staff(username).isEmpty()) {
            var post = new StaffRegister.NewPost(unit, Role.DIVISION_HEAD, List.of(), LocalDate.of(2026, 1, 1));
            staff.add(username, "Trưởng phòng thử", username + "@test.invalid", post);
        }
    }

    private void deputy(String username, String unit) {
        if (!organization.hasRole(username, unit, Role.DEPUTY_HEAD)) {
            staff.addPost(
                    username, new StaffRegister.NewPost(unit, Role.DEPUTY_HEAD, List.of(), LocalDate.of(2026, 1, 1)));
        }
    }

    private static void assertRefused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(FieldProblem::field)
                .contains(field));
    }

    private Map<String, Object> ask(List<String> units) {
        return Map.of("action", "ASK", "note", "n", "askedUnits", units, "opinionQuestion", "Ý kiến thế nào?");
    }

    private Map<String, Object> signing(Map<String, Object> more) {
        var values = new HashMap<String, Object>(Map.of("authority", "CT", "signedOn", today()));
        values.putAll(more);
        return values;
    }

    private String today() {
        return Zones.dateOf(clock.instant()).toString();
    }
}
