package vn.kstthc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.review.ReviewWalk.CONTROL;
import static vn.kstthc.review.ReviewWalk.target;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.assessment.AssessmentWalk;
import vn.kstthc.assessment.Screening;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.OutsideFact;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** How approved options are followed until they are in force, or come to nothing. */
@IntegrationTest
class ReviewExecutionTest {

    private static final String DAY = "2028-06-01";
    private static final LocalDate EXECUTE_BY = LocalDate.of(2028, 9, 29);

    @Autowired
    ReviewWalk walk;

    @Autowired
    AssessmentWalk assessments;

    @Autowired
    ReviewTargets targets;

    @Autowired
    ReviewExecutions executions;

    @Autowired
    Reviews reviews;

    @Autowired
    CaseFiles files;

    @Autowired
    OutsideFacts outside;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void inSummer() {
        clock.set(LocalDate.of(2028, 6, 1), LocalTime.of(9, 0));
    }

    @Test
    void aCaseThatCameToNothingPutsNothingInForce() {
        var number = decided(ExecutionWay.CHAIR_DECISION, target(TargetKind.PROCEDURE, "Cấp giấy"));
        var drafted = Objects.requireNonNull(reviews.target(number + "/1").followCase());
        assessments.screen(drafted, Screening.NOT_ALLOWED);
        assertThat(files.require(drafted).outcome()).contains("assessment.outcome.not-allowed");

        assertThatThrownBy(() -> walk.inForce(number, number + "/1", "snv", DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("review.refusal.follow-nothing"));
        assertThat(walk.openKeys(number)).containsExactly("Task_RecordResult");
        walk.complete(
                number,
                "Task_RecordResult",
                "cv.snv",
                Map.of("result", "REJECTED", "note", "Không được giao quy định thủ tục."));
        assertThat(files.require(number).outcome()).contains("review.outcome.partly");
    }

    @Test
    void eachProposalUpwardIsOwedAndSettledOnItsOwn() {
        var number = decided(
                ExecutionWay.PROPOSAL,
                target(TargetKind.PROCEDURE, "Cấp giấy"),
                target(TargetKind.PROCEDURE, "Đổi giấy"));
        for (var position = 1; position <= 2; position++) {
            walk.work(
                    number,
                    number + "/" + position,
                    "snv",
                    Map.of("action", "SUBMIT", "addressee", "Bộ Nội vụ", "content", "Bãi bỏ thủ tục."),
                    DAY);
        }
        assertThat(outside.of(number)).extracting(OutsideFact::subject).containsExactly("Cấp giấy", "Đổi giấy");

        acting.run(
                "cv.snv",
                () -> outside.settle(
                        number,
                        ReviewExecutions.SYSTEM,
                        ReviewExecutions.PROPOSED,
                        "Đổi giấy",
                        "12/BNV",
                        LocalDate.of(2028, 6, 1),
                        ""));
        assertThat(outside.of(number))
                .filteredOn(fact -> fact.doneOn().isEmpty())
                .extracting(OutsideFact::subject)
                .containsExactly("Cấp giấy");
    }

    /** There is no decision yet that the case to be opened could name: the last step fails. */
    @Test
    void anExecutionThatFailsAtItsLastStepLeavesNothing() {
        var number = walk.open("snv", ReviewTheme.SIMPLIFICATION, false, target(TargetKind.PROCEDURE, "Cấp giấy"));
        var owner = number + "/1";
        var form = ReviewWalk.form(SimplificationOption.AMEND, ExecutionWay.CHAIR_DECISION, EXECUTE_BY);
        acting.run("cv.snv", () -> targets.save(number, 1, form));
        assertThatThrownBy(() -> acting.call(CONTROL, () -> executions.begin(owner)))
                .isInstanceOf(RuntimeException.class);
        assertThat(deadlines.find(number, owner, "execution")).isEmpty();
        assertThat(files.require(number).stage()).isEqualTo("review.stage.review");
        assertThat(acting.call(CONTROL, () -> files.timeline(number)))
                .extracting(TimelineEntry::kind)
                .doesNotContain("review.timeline.execution");
    }

    private String decided(ExecutionWay way, NewTarget... of) {
        var number = walk.open("snv", ReviewTheme.SIMPLIFICATION, false, of);
        for (var position = 1; position <= of.length; position++) {
            walk.fill(number, position, SimplificationOption.AMEND, way, EXECUTE_BY);
        }
        walk.report(number, "snv", DAY);
        walk.check(number, Quality.PASSED, "");
        walk.decide(number, DAY);
        return number;
    }
}
