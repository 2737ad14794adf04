package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.inspection.InspectionWalk.CHAIR;
import static vn.kstthc.inspection.InspectionWalk.CHIEF;
import static vn.kstthc.inspection.InspectionWalk.DEPUTY;
import static vn.kstthc.inspection.InspectionWalk.LEADER;
import static vn.kstthc.inspection.InspectionWalk.OFFICER;
import static vn.kstthc.inspection.InspectionWalk.finding;
import static vn.kstthc.inspection.InspectionWalk.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** Inspection (Decree 63/2010, article 35a) through its real processes, forms, services and letters, path by path. */
@IntegrationTest
class InspectionLifecycleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate VISIT = LocalDate.of(2026, 10, 26);

    @Autowired
    InspectionWalk walk;

    @Autowired
    TestClock clock;

    @Autowired
    InspectionRounds rounds;

    @Autowired
    InspectionVisits visits;

    @Autowired
    InspectionRemediation remediation;

    @Autowired
    VisitRecords records;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void aRoundOfTwoUnitsGoesFromTheDecisionToItsReport() {
        var opened = walk.open(sample(InspectionKind.PERIODIC, VISIT, "snv", "syt"));
        var round = opened.number();
        var first = opened.visits().get(0);
        var second = opened.visits().get(1);
        assertThat(walk.running(first)).isFalse();
        assertThat(walk.task(round, "Task_Assign").getName()).endsWith("Phân công: Quyết định thành lập Đoàn kiểm tra");
        walk.draftDecision(round, VISIT, "snv", "syt");
        walk.sign(round, DEPUTY, MONDAY);
        assertThat(walk.task(first, "Task_Assign").getName()).endsWith(", Sở Nội vụ");
        assertThat(walk.text(round, "inspection.decision"))
                .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trưởng đoàn", "Sở Nội vụ", "Sở Y tế");
        assertThat(deadlines.find(first, "", "notice").orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 10, 19));

        walk.letter(first, "notice", "Chuẩn bị hồ sơ.", "VPUB-KSTTHC", MONDAY);
        assertThat(walk.text(first, "inspection.notice")).contains("ĐỀ CƯƠNG BÁO CÁO", "Chuẩn bị hồ sơ.", "Sở Nội vụ");
        walk.selfReport(first, "snv");
        walk.letter(second, "notice", "Chuẩn bị hồ sơ.", "VPUB-KSTTHC", MONDAY);
        clock.set(VISIT, LocalTime.of(7, 0));
        walk.fireTimer(second, "BoundaryEvent_VisitDay");
        assertThat(walk.kinds(second)).contains("inspection.timeline.no-self-report");

        clock.set(VISIT.plusDays(1), LocalTime.of(16, 0));
        var today = VISIT.plusDays(1);
        assertThatThrownBy(() -> walk.inspect(first, today)).isInstanceOf(RuntimeException.class);
        var due = today.plusDays(30);
        walk.enter(first, finding("Chưa niêm yết địa chỉ tiếp nhận.", due), finding("Trả lời chậm.", due));
        walk.inspect(first, today);
        assertThat(walk.text(first, "inspection.minutes"))
                .contains("BIÊN BẢN", "H48.01-0001", "Chưa niêm yết địa chỉ tiếp nhận.", "ĐẠI DIỆN ĐƠN VỊ");
        walk.minutes(first, true);
        walk.conclude(first, today);
        assertThat(walk.text(first, "inspection.report")).contains("TRƯỞNG ĐOÀN", "hai bên ký", "Trả lời chậm.");
        assertThat(walk.text(first, "inspection.conclusion")).contains("THÔNG BÁO", "Trả lời chậm.", "TB-VPUB");

        walk.enter(second);
        walk.inspect(second, today);
        walk.minutes(second, false);
        walk.conclude(second, today);
        assertThat(walk.kinds(second)).contains("inspection.timeline.minutes-refused");
        assertThat(walk.text(second, "inspection.report")).contains("Thủ trưởng đi vắng");
        assertThat(walk.outcome(second)).isEqualTo("inspection.outcome.clean");
        assertThat(walk.openKeys(round)).isEmpty();

        for (var item : remediation.items(first)) {
            walk.remedy(first, item, "snv", today);
            walk.confirm(first, item, Map.of("confirmed", "YES"));
        }
        assertThat(walk.outcome(first)).isEqualTo("inspection.outcome.remedied");
        walk.finish(round, today);
        assertThat(walk.outcome(round)).isEqualTo("inspection.outcome.reported");
        assertThat(walk.text(round, "inspection.summary")).contains("BÁO CÁO", "Sở Nội vụ", "Phê bình đơn vị.");
        assertThat(walk.running(round)).isFalse();
        for (var number : List.of(round, first, second)) {
            assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
            assertThat(deadlines.of(number))
                    .as("each says what it is about")
                    .extracting(view -> view.title() + view.subject())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aRemedyThatIsLateIsEscalatedAndOneThatIsNotEnoughIsDoneAgain() {
        var visit = walk.begun("stc", VISIT);
        var due = MONDAY.plusDays(40);
        walk.concluded(visit, finding("Chưa công khai thủ tục.", due));
        var item = remediation.items(visit).get(0);
        assertThat(walk.timer(visit, "BoundaryEvent_RemedyOverdue").getDuedate().toInstant())
                .isEqualTo(deadlines.find(visit, item, "remedy").orElseThrow().due());

        clock.set(due.plusDays(3), LocalTime.of(9, 0));
        walk.fireTimer(visit, "BoundaryEvent_RemedyOverdue");
        assertThat(walk.kinds(visit)).contains("inspection.timeline.overdue");
        assertThat(notices(visit, "ld.stc")).contains("inspection.notice.overdue");
        assertThat(notices(visit, CHIEF)).contains("inspection.notice.overdue");

        walk.remedy(visit, item, "stc", due.plusDays(3));
        walk.confirm(visit, item, Map.of("confirmed", "NO", "remark", "Chưa có ảnh niêm yết."));
        assertThat(remediation.require(item).state()).isEqualTo(FindingState.FOUND);
        walk.remedy(visit, item, "stc", due.plusDays(3));
        walk.confirm(visit, item, Map.of("confirmed", "YES"));
        assertThat(remediation.require(item)).satisfies(finding -> {
            assertThat(finding.open()).isFalse();
            assertThat(finding.confirmedBy()).isEqualTo(LEADER);
            assertThat(finding.evidence()).isEqualTo("Công văn số 5");
        });
        assertThat(walk.outcome(visit)).isEqualTo("inspection.outcome.remedied");
    }

    @Test
    void openFindingsOfAnEarlierYearAreShownWhenTheUnitIsInspectedAgain() {
        var earlier = walk.begun("sct", VISIT);
        walk.concluded(earlier, finding("Còn yêu cầu giấy tờ ngoài quy định.", MONDAY.plusDays(60)));
        clock.set(MONDAY.plusYears(1), LocalTime.of(9, 0));
        var again = walk.open(sample(InspectionKind.PERIODIC, VISIT.plusYears(1), "sct"))
                .visits()
                .get(0);
        assertThat(acting.call(OFFICER, () -> records.openBefore(again)))
                .extracting(Finding::caseNumber)
                .contains(earlier);
    }

    @Test
    void aDecisionThatIsReturnedIsDraftedAgainAndMayNameOtherUnits() {
        var opened = walk.open(sample(InspectionKind.PERIODIC, VISIT, "sxd"));
        var round = opened.number();
        walk.draftDecision(round, VISIT, "sxd");
        assertThatThrownBy(() -> walk.complete(round, "Task_SignDecision", CHAIR, Map.of("signed", "NO")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.args()).containsExactly("Lý do trả lại")));
        walk.complete(round, "Task_SignDecision", CHAIR, Map.of("signed", "NO", "remark", "Thay đơn vị."));
        walk.draftDecision(round, VISIT, "stc");
        assertThat(walk.outcome(opened.visits().get(0))).isEqualTo("inspection.outcome.dropped");
        assertThat(acting.call(OFFICER, () -> rounds.visits(round)))
                .extracting(InspectionVisit::unit)
                .containsExactly("stc");
        assertThatThrownBy(() -> walk.sign(round, OFFICER, MONDAY)).isInstanceOf(RuntimeException.class);
        walk.sign(round, CHAIR, MONDAY);
        assertThat(walk.text(round, "inspection.decision")).contains("CHỦ TỊCH").doesNotContain("KT. CHỦ TỊCH");
    }

    private List<String> notices(String number, String person) {
        return jdbc.sql("select subject_key from app.notice where case_number = ? and recipient = ?")
                .params(number, person)
                .query(String.class)
                .list();
    }
}
