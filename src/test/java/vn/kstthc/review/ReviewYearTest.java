package vn.kstthc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kstthc.review.ReviewWalk.CHAIR;
import static vn.kstthc.review.ReviewWalk.CONTROL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.assessment.AssessmentWalk;
import vn.kstthc.assessment.Screening;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseLink;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** The review of a year from the registration in December to the realised saving, with the clock. */
@IntegrationTest
class ReviewYearTest {

    private static final int YEAR = 2027;

    @Autowired
    ReviewWalk walk;

    @Autowired
    AssessmentWalk assessments;

    @Autowired
    ReviewYears years;

    @Autowired
    ReviewPlans plans;

    @Autowired
    Reviews reviews;

    @Autowired
    Savings savings;

    @Autowired
    CaseFiles files;

    @Autowired
    Deadlines deadlines;

    @Autowired
    OutsideFacts outside;

    @Autowired
    Documents documents;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    private String year = "";

    @Test
    void theReviewOfAYearRunsFromTheRegistrationToTheRealisedSaving() {
        on(2026, 12, 1);
        open();
        register();
        plan();
        var snv = reviewOf("snv");
        var stp = reviewOf("stp");
        var stc = reviewOf("stc");
        results(snv, stp);
        decideYear(snv, stp);
        execute(snv, stp);
        lateUnit(stc);
        compare(snv, stp, stc);
    }

    private void open() {
        assertThatThrownBy(() -> acting.call("cv.snv", () -> years.open(opening(List.of("snv")))))
                .isInstanceOf(Refusal.class);
        year = acting.call(CONTROL, () -> years.open(opening(List.of("snv", "stp", "stc"))));
        assertThat(year).startsWith("RS-2027-");
        assertThatThrownBy(() -> acting.call(CONTROL, () -> years.open(opening(List.of("snv")))))
                .isInstanceOf(Refusal.class);
        assertThat(due("snv", "register")).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(due("", "plan")).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    private static NewReviewYear opening(List<String> units) {
        return new NewReviewYear(
                YEAR, "Cắt giảm ít nhất 10% chi phí.", units, LocalDate.of(2026, 12, 18), null, null, null);
    }

    private void register() {
        on(2026, 12, 10);
        walk.work(year, "snv", "snv", registration("1.013871; Cấp giấy phép A", "Thủ tục nội bộ B"), "2026-12-10");
        walk.work(year, "stp", "stp", registration("Cấp bản sao C", null), "2026-12-10");
        on(2026, 12, 19);
        walk.fireTimer(year, "BoundaryEvent_RegistrationOverdue");
        walk.runJobs();
        assertThat(reviews.registrations(year))
                .extracting(Registration::unit, r -> r.number() != null, Registration::silent)
                .contains(tuple("snv", true, false), tuple("stc", false, true));
        assertThat(text(year, "review.registration")).contains("đăng ký", "Thực hiện Nghị định");
    }

    private static Map<String, Object> registration(String procedures, @Nullable String internal) {
        var values = new HashMap<String, Object>(
                Map.of("action", "SUBMIT", "ground", "Nhiều phản ánh.", "procedureTargets", procedures));
        if (internal != null) {
            values.put("internalProcedureTargets", internal);
        }
        return values;
    }

    private void plan() {
        acting.run(CONTROL, () -> {
            var items = new ArrayList<>(reviews.items(year));
            items.add(new PlanItem(
                    "stc", TargetKind.BUSINESS_REGULATION, "", "Quy định D", new BigDecimal("30"), null, false));
            plans.replaceItems(year, items);
        });
        var draft = Map.<String, Object>of(
                "action", "SUBMIT", "purpose", "Cắt giảm chi phí.", "duties", "Các đơn vị thực hiện đúng hạn.");
        walk.work(year, "", "vpub", draft, "2026-12-22");
        on(2026, 12, 23);
        walk.complete(year, "Task_ApprovePlan", CHAIR, Map.of("signed", "NO", "remark", "Bổ sung đơn vị."));
        walk.work(year, "", "vpub", draft, "2026-12-23");
        on(2026, 12, 28);
        walk.sign(year, "Task_ApprovePlan", "2026-12-28");
        assertThat(reviews.ofYearCase(year)).hasSize(3).allMatch(review -> review.year() == YEAR);
        assertThat(due("", "send")).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(text(year, "review.plan")).contains("KẾ HOẠCH", "/KH-UBND", "Quy định D", "30%");
        on(2027, 1, 15);
        walk.complete(year, "Task_SendPlan", CONTROL, Map.of("sentOn", "2027-01-15", "reference", "12/UBND-KSTTHC"));
        assertThat(outside.of(year)).allMatch(fact -> fact.doneOn().isPresent());
    }

    private void results(String snv, String stp) {
        on(2027, 7, 20);
        walk.fill(snv, 1, SimplificationOption.AMEND, ExecutionWay.CHAIR_DECISION, LocalDate.of(2027, 12, 31));
        walk.fill(snv, 2, SimplificationOption.AMEND, ExecutionWay.PUBLICATION, LocalDate.of(2027, 10, 29));
        walk.report(snv, "snv", "2027-07-20");
        walk.check(snv, Quality.PASSED, "");
        walk.fill(stp, 1, SimplificationOption.ABOLISH, ExecutionWay.PROPOSAL, LocalDate.of(2027, 12, 31));
        walk.report(stp, "stp", "2027-07-20");
        walk.check(stp, Quality.PASSED, "Nhất trí.");
        on(2027, 8, 16);
        walk.fireTimer(year, "BoundaryEvent_ResultsOverdue");
        walk.runJobs();
        var close = walk.task(year, "Task_CloseResults");
        assertThatThrownBy(() -> walk.complete(close, CONTROL, Map.of("checked", true)))
                .isInstanceOf(Refusal.class);
        walk.complete(close, CONTROL, Map.of("checked", true, "remark", "Sở Tài chính gửi chậm."));
        assertThat(due("", "consolidation")).isEqualTo(LocalDate.of(2027, 9, 14));
    }

    private void decideYear(String snv, String stp) {
        on(2027, 9, 13);
        walk.work(year, "", "vpub", ReviewWalk.consolidation(), "2027-09-13");
        walk.complete(year, "Task_SignDecision", CHAIR, Map.of("signed", "NO", "remark", "Làm rõ phương án."));
        walk.decide(year, "2027-09-13");
        assertThat(walk.running(year)).isFalse();
        assertThat(files.require(year).state()).isEqualTo(CaseState.CLOSED);
        assertThat(text(year, "review.consolidation")).contains("đã rà soát 3 nội dung", "3 phương án");
        assertThat(text(year, "review.decision")).contains("QUYẾT ĐỊNH", "/QĐ-UBND", "Cấp giấy phép A", "CHỦ TỊCH");
        assertThat(reviews.require(snv).decidedBy()).isEqualTo(year);
        assertThat(reviews.require(stp).decidedBy()).isEqualTo(year);
    }

    private void execute(String snv, String stp) {
        var drafted = reviews.target(snv + "/1").followCase();
        var published = reviews.target(snv + "/2").followCase();
        assertThat(drafted).startsWith("DGTD-");
        assertThat(published).startsWith("CB-");
        assertThat(files.links(snv)).extracting(CaseLink::other).contains(drafted, published, year);
        assertThatThrownBy(() -> walk.inForce(snv, snv + "/1", "snv", "2027-09-13"))
                .isInstanceOf(Refusal.class);
        assessments.screen(Objects.requireNonNull(drafted), Screening.NO_PROCEDURE);
        on(2027, 10, 1);
        walk.cost(snv + "/1/realised", "6", "5");
        walk.inForce(snv, snv + "/1", "snv", "2027-10-01");
        walk.work(
                stp,
                stp + "/1",
                "stp",
                Map.of("action", "SUBMIT", "addressee", "Bộ Tư pháp", "content", "Bãi bỏ thủ tục."),
                "2027-10-01");
        assertThat(text(stp, "review.proposal")).contains("Bộ Tư pháp", "Bãi bỏ thủ tục.");
        assertThat(outside.of(stp)).hasSize(1).allMatch(fact -> fact.doneOn().isEmpty());
        walk.complete(
                walk.task(stp, "Task_RecordResult", stp + "/1"),
                "cv.stp",
                Map.of("result", "REJECTED", "note", "Bộ không chấp nhận."));
        assertThat(files.require(stp).outcome()).contains("review.outcome.partly");
    }

    /** Its result comes after the list was closed: it gets a decision of its own. */
    private void lateUnit(String stc) {
        walk.fill(stc, 1, SimplificationOption.AMEND, ExecutionWay.ADMINISTRATIVE, LocalDate.of(2027, 12, 31));
        walk.report(stc, "stc", "2027-10-01");
        walk.check(stc, Quality.PASSED, "");
        walk.decide(stc, "2027-10-01");
        assertThat(reviews.require(stc).decidedBy()).isEqualTo(stc);
        walk.inForce(stc, stc + "/1", "stc", "2027-10-01");
        assertThat(files.require(stc).outcome()).contains("review.outcome.executed");
        assertThat(walk.running(stc)).isFalse();
    }

    /** Promised: 2 h of 6 saved three times and everything once; realised: 1 h, 2 h, nothing where it was rejected. */
    private void compare(String snv, String stp, String stc) {
        var all = savings.of(YEAR);
        var mine = all.rows().stream()
                .filter(row -> List.of(snv, stp, stc).contains(row.target().caseNumber()))
                .toList();
        assertThat(mine).hasSize(4);
        assertThat(mine.get(0).target().id()).isEqualTo(stp + "/1");
        assertThat(mine.get(0).promisedOrNone().savingPercent()).isEqualByComparingTo("100");
        assertThat(mine.get(0).realisedOrNone().saving().isZero()).isTrue();
        assertThat(all.promised().savingPercent()).isEqualByComparingTo("50");
        var first = mine.stream()
                .filter(row -> row.target().id().equals(snv + "/1"))
                .findFirst()
                .orElseThrow();
        assertThat(first.targetMet()).isTrue();
        assertThat(first.realisedOrNone().saving().times(new BigDecimal("2")))
                .isEqualTo(first.promisedOrNone().saving());
        assertThat(all.shortened()).extracting(ReviewTarget::id).contains(snv + "/1");
        assertThat(all.fields()).hasSize(1);
    }

    private String reviewOf(String unit) {
        return reviews.ofYearCase(year).stream()
                .filter(review -> review.leadUnit().equals(unit))
                .map(Review::caseNumber)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(String subject, String key) {
        return deadlines.find(year, subject, key).orElseThrow().dueDate();
    }

    private void on(int year, int month, int day) {
        clock.set(LocalDate.of(year, month, day), LocalTime.of(9, 0));
    }

    private String text(String number, String kind) {
        return Papers.text(documents, acting, number, kind);
    }
}
