package vn.kstthc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.review.ReviewWalk.CHAIR;
import static vn.kstthc.review.ReviewWalk.CONTROL;
import static vn.kstthc.review.ReviewWalk.target;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.notification.NoticeEntry;
import vn.kstthc.notification.NoticeFilter;
import vn.kstthc.notification.NoticeLog;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** A review of one unit on its own: forms, quality, disagreement, independent review, decision, outcome. */
@IntegrationTest
class ReviewLifecycleTest {

    private static final String UNIT = "snv";

    @Autowired
    ReviewWalk walk;

    @Autowired
    ReviewTargets targets;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewIntake intake;

    @Autowired
    CostSheets sheets;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    NoticeLog notices;

    @Autowired
    Documents documents;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void inSummer() {
        clock.set(LocalDate.of(2028, 6, 1), LocalTime.of(9, 0));
    }

    @Test
    void theReportNeedsWholeFormsAndFreezesTheFigures() {
        var number = open(false);
        assertThatThrownBy(() -> walk.submit(number, "", UNIT, ReviewWalk.result()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::key)
                        .containsExactly("review.problem.form-a"));
        assertThat(walk.openKeys(number)).containsExactly("Task_Draft");
        acting.run(
                "cv.snv",
                () -> targets.save(
                        number,
                        1,
                        ReviewWalk.form(
                                SimplificationOption.AMEND, ExecutionWay.ADMINISTRATIVE, LocalDate.of(2028, 9, 30))));
        assertThatThrownBy(() -> walk.complete(number, "Task_Draft", "cv.snv", ReviewWalk.result()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::key)
                        .containsExactly("review.problem.form-b"));
        walk.cost(number + "/1", "6", "4");
        walk.complete(number, "Task_Draft", "cv.snv", ReviewWalk.result());
        walk.approve(number, "", UNIT, "2028-06-01");
        assertThat(sheets.find(number + "/1").orElseThrow().frozen()).isTrue();
        assertThatThrownBy(() -> save(number, SimplificationOption.KEEP)).isInstanceOf(Refusal.class);
        assertThat(Papers.text(documents, acting, number, "review.form-a"))
                .contains("BIỂU MẪU A", "Cấp giấy", "33,33%", "theo quy định 15, hiện nay 12, sau đơn giản hóa 8 ngày");
        assertThat(Papers.text(documents, acting, number, "review.report")).contains("BÁO CÁO", "đạt 33,33%");
        assertThat(documents.of(number)).anyMatch(stored -> stored.kind().equals("review.form-b"));
    }

    @Test
    void aReturnedResultIsDoneAgainWithinItsOwnPeriod() {
        var number = reported(false);
        assertThatThrownBy(() -> walk.complete(number, "Task_CheckQuality", CONTROL, Map.of("quality", "RETURNED")))
                .isInstanceOf(Refusal.class);
        walk.check(number, Quality.RETURNED, "Chưa phân tích chi phí.");
        assertThat(reviews.require(number).returns()).isEqualTo(1);
        assertThat(sheets.find(number + "/1").orElseThrow().frozen()).isFalse();
        assertThat(deadlines.find(number, "", "result").orElseThrow().dueDate()).isEqualTo(LocalDate.of(2028, 6, 8));
        assertThat(Papers.text(documents, acting, number, "review.opinion"))
                .contains("cần hoàn thiện", "Chưa phân tích chi phí.");
        walk.report(number, UNIT, "2028-06-01");
        walk.check(number, Quality.PASSED, "");
        assertThat(reviews.require(number).ready()).isTrue();
    }

    @Test
    void theLeaderDecidesADisagreementForTheControlOfficeAndThenForTheUnit() {
        var number = reported(false);
        walk.check(number, Quality.DISAGREED, "Đề nghị bãi bỏ thủ tục.");
        walk.complete(
                number, "Task_DecideDisagreement", CHAIR, Map.of("optionKept", "NO", "reason", "Làm theo Văn phòng."));
        assertThat(reviews.require(number).returnText()).isEqualTo("Làm theo Văn phòng.");
        save(number, SimplificationOption.AMEND);
        walk.report(number, UNIT, "2028-06-01");
        walk.check(number, Quality.DISAGREED, "Vẫn đề nghị bãi bỏ.");
        assertThatThrownBy(() -> walk.complete(
                        number, "Task_DecideDisagreement", CONTROL, Map.of("optionKept", "YES", "reason", "x")))
                .isInstanceOf(RuntimeException.class);
        walk.complete(
                number, "Task_DecideDisagreement", CHAIR, Map.of("optionKept", "YES", "reason", "Phương án khả thi."));
        assertThat(reviews.require(number).leaderKept()).isTrue();
        assertThat(acting.call(CONTROL, () -> files.timeline(number)))
                .extracting(TimelineEntry::kind)
                .contains("review.timeline.option-rejected", "review.timeline.option-kept");
    }

    @Test
    void theIndependentReviewRunsBesideAndIsAwaited() {
        var number = open(true);
        walk.work(
                number,
                "",
                "vpub",
                Map.of("action", "SUBMIT", "findings", "Thành phần hồ sơ trùng.", "proposals", "Bỏ bản sao."),
                "2028-06-01");
        assertThat(Papers.text(documents, acting, number, "review.independent"))
                .contains("rà soát độc lập", "Thành phần hồ sơ trùng.");
        assertThat(deadlines.find(number, "", "independent").orElseThrow().state())
                .isEqualTo(DeadlineState.MET);
        walk.fill(number, 1, SimplificationOption.AMEND, ExecutionWay.ADMINISTRATIVE, LocalDate.of(2028, 9, 30));
        walk.report(number, UNIT, "2028-06-01");
        walk.check(number, Quality.PASSED, "");
        assertThat(walk.openKeys(number)).containsExactly("Task_Assign");
    }

    @Test
    void nothingToChangeEndsWithoutDecision() {
        var number = open(false);
        save(number, SimplificationOption.KEEP);
        walk.report(number, UNIT, "2028-06-01");
        walk.check(number, Quality.PASSED, "");
        assertThat(files.require(number).outcome()).contains("review.outcome.kept");
        assertThat(walk.running(number)).isFalse();
    }

    @Test
    void anInitiativeNeedsNoFormBAndIsDecidedOnItsOwn() {
        var number = walk.open(UNIT, ReviewTheme.INITIATIVE, true, target(TargetKind.PROCEDURE, "Sáng kiến hẹn giờ"));
        assertThat(reviews.require(number).independent()).isFalse();
        save(number, SimplificationOption.AMEND);
        walk.report(number, UNIT, "2028-06-01");
        walk.check(number, Quality.PASSED, "");
        walk.decide(number, "2028-06-01");
        var record = walk.task(number, "Task_RecordResult", number + "/1");
        assertThatThrownBy(() -> walk.complete(record, "cv.snv", Map.of("result", "IN_FORCE")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> walk.complete(record, "cv.snv", Map.of("result", "REJECTED")))
                .isInstanceOf(Refusal.class);
        walk.inForce(number, number + "/1", UNIT, "2028-06-01");
        assertThat(files.require(number).outcome()).contains("review.outcome.executed");
    }

    @Test
    void whatIsOverdueIsToldToTheHeads() {
        var number = open(false);
        clock.set(LocalDate.of(2028, 8, 17), LocalTime.of(9, 0));
        walk.fireTimer(number, "BoundaryEvent_ResultOverdue");
        walk.runJobs();
        assertThat(walk.openKeys(number)).containsExactly("Task_Assign");
        assertThat(acting.call(CONTROL, () -> files.timeline(number)))
                .extracting(TimelineEntry::kind)
                .contains("review.timeline.overdue");
        assertThat(acting.call("gs.vpub", () -> notices.page(NoticeFilter.ofCase(Optional.of(number)), 0, 50))
                        .content())
                .extracting(NoticeEntry::recipient)
                .contains("ld.snv");
    }

    @Test
    void aRefusedOpeningLeavesNothing() {
        var before = runtime.createProcessInstanceQuery().count();
        assertThatThrownBy(() -> acting.call(
                        "cv.sxd",
                        () -> intake.open(new NewReview(
                                "A",
                                UNIT,
                                ReviewTheme.SIMPLIFICATION,
                                List.of(target(TargetKind.GROUP, "B")),
                                null,
                                null,
                                false))))
                .isInstanceOf(Refusal.class);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    /** Rows of the founding documents that run as reviews. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("planRows")
    void theRowsOfThePlansRunAsReviews(String row, ReviewTheme theme, TargetKind kind, LocalDate due) {
        var number = acting.call(
                CONTROL,
                () -> intake.open(new NewReview(row, UNIT, theme, List.of(target(kind, row)), null, due, false)));
        assertThat(deadlines.find(number, "", "result").orElseThrow().dueDate())
                .isEqualTo(due == null ? LocalDate.of(2028, 8, 14) : due);
        acting.run(
                "cv.snv",
                () -> targets.save(
                        number,
                        1,
                        ReviewWalk.form(SimplificationOption.KEEP, ExecutionWay.PROPOSAL, LocalDate.of(2028, 9, 30))));
        walk.report(number, UNIT, "2028-06-01");
        walk.check(number, Quality.PASSED, "");
        assertThat(files.require(number).state()).isEqualTo(CaseState.CLOSED);
    }

    static List<Arguments> planRows() {
        var december = LocalDate.of(2028, 12, 29);
        return List.of(
                Arguments.of("S1 7", ReviewTheme.SIMPLIFICATION, TargetKind.PROCEDURE, null),
                Arguments.of("S1 8", ReviewTheme.SIMPLIFICATION, TargetKind.GROUP, null),
                Arguments.of("S1 9", ReviewTheme.SIMPLIFICATION, TargetKind.DELEGATION, december),
                Arguments.of("S1 10", ReviewTheme.SIMPLIFICATION, TargetKind.BUSINESS_REGULATION, december),
                Arguments.of("S1 12", ReviewTheme.SIMPLIFICATION, TargetKind.INTERNAL_PROCEDURE, december),
                Arguments.of("S1 13", ReviewTheme.INTERLINKED, TargetKind.INTERNAL_PROCEDURE, december),
                Arguments.of("S1 14", ReviewTheme.SIMPLIFICATION, TargetKind.DELEGATION, december),
                Arguments.of("S3 II.3.2", ReviewTheme.SIMPLIFICATION, TargetKind.PROCEDURE, null),
                Arguments.of("S3 V.1", ReviewTheme.INITIATIVE, TargetKind.PROCEDURE, december),
                Arguments.of("S3 V.2", ReviewTheme.INTERLINKED, TargetKind.GROUP, december));
    }

    private String open(boolean independent) {
        return walk.open(UNIT, ReviewTheme.SIMPLIFICATION, independent, target(TargetKind.PROCEDURE, "Cấp giấy"));
    }

    private String reported(boolean independent) {
        var number = open(independent);
        walk.fill(number, 1, SimplificationOption.AMEND, ExecutionWay.ADMINISTRATIVE, LocalDate.of(2028, 9, 30));
        walk.report(number, UNIT, "2028-06-01");
        return number;
    }

    private void save(String number, SimplificationOption option) {
        acting.run(
                "cv.snv",
                () -> targets.save(
                        number, 1, ReviewWalk.form(option, ExecutionWay.ADMINISTRATIVE, LocalDate.of(2028, 9, 30))));
    }
}
