package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.inspection.InspectionWalk.CHAIR;
import static vn.kstthc.inspection.InspectionWalk.CHIEF;
import static vn.kstthc.inspection.InspectionWalk.DEPUTY;
import static vn.kstthc.inspection.InspectionWalk.LEADER;
import static vn.kstthc.inspection.InspectionWalk.MEMBER;
import static vn.kstthc.inspection.InspectionWalk.OFFICER;
import static vn.kstthc.inspection.InspectionWalk.finding;
import static vn.kstthc.inspection.InspectionWalk.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.TimelineEntry;
import vn.kstthc.deadline.DeadlineState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.Documents;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
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
    Clock now;

    @Autowired
    CaseFiles files;

    @Autowired
    InspectionRounds rounds;

    @Autowired
    InspectionVisits visits;

    @Autowired
    InspectionPlans plans;

    @Autowired
    InspectionRemediation remediation;

    @Autowired
    VisitRecords records;

    @Autowired
    PlanTick tick;

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
    void aRoundOfTwoUnitsGoesFromTheDecisionToItsReport() {
        var opened = walk.open(sample(InspectionKind.PERIODIC, VISIT, "snv", "syt"));
        var round = opened.number();
        var first = opened.visits().get(0);
        var second = opened.visits().get(1);
        assertThat(walk.running(first)).isFalse();
        walk.draftDecision(round, VISIT, "snv", "syt");
        walk.sign(round, DEPUTY, MONDAY);
        assertThat(text(round, "inspection.decision"))
                .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trưởng đoàn", "Sở Nội vụ", "Sở Y tế");
        assertThat(deadlines.find(first, "", "notice").orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 10, 19));

        walk.letter(first, "notice", "Chuẩn bị hồ sơ.", "VPUB-KSTTHC", MONDAY);
        assertThat(text(first, "inspection.notice")).contains("ĐỀ CƯƠNG BÁO CÁO", "Chuẩn bị hồ sơ.", "Sở Nội vụ");
        walk.selfReport(first, "snv");
        walk.letter(second, "notice", "Chuẩn bị hồ sơ.", "VPUB-KSTTHC", MONDAY);
        clock.set(VISIT, LocalTime.of(7, 0));
        walk.fireTimer(second, "BoundaryEvent_VisitDay");
        assertThat(kinds(second)).contains("inspection.timeline.no-self-report");

        clock.set(VISIT.plusDays(1), LocalTime.of(16, 0));
        var today = VISIT.plusDays(1);
        assertThatThrownBy(() -> walk.inspect(first, today)).isInstanceOf(RuntimeException.class);
        var due = today.plusDays(30);
        walk.enter(first, finding("Chưa niêm yết địa chỉ tiếp nhận.", due), finding("Trả lời chậm.", due));
        walk.inspect(first, today);
        assertThat(text(first, "inspection.minutes"))
                .contains("BIÊN BẢN", "H48.01-0001", "Chưa niêm yết địa chỉ tiếp nhận.", "ĐẠI DIỆN ĐƠN VỊ");
        walk.minutes(first, true);
        walk.conclude(first, today);
        assertThat(text(first, "inspection.report")).contains("TRƯỞNG ĐOÀN", "hai bên ký", "Trả lời chậm.");
        assertThat(text(first, "inspection.conclusion")).contains("THÔNG BÁO", "Trả lời chậm.", "TB-VPUB");

        walk.enter(second);
        walk.inspect(second, today);
        walk.minutes(second, false);
        walk.conclude(second, today);
        assertThat(kinds(second)).contains("inspection.timeline.minutes-refused");
        assertThat(text(second, "inspection.report")).contains("Thủ trưởng đi vắng");
        assertThat(outcome(second)).isEqualTo("inspection.outcome.clean");
        assertThat(walk.openKeys(round)).isEmpty();

        for (var item : remediation.items(first)) {
            walk.remedy(first, item, "snv", today);
            walk.confirm(first, item, Map.of("confirmed", "YES"));
        }
        assertThat(outcome(first)).isEqualTo("inspection.outcome.remedied");
        walk.finish(round, today);
        assertThat(outcome(round)).isEqualTo("inspection.outcome.reported");
        assertThat(text(round, "inspection.summary")).contains("BÁO CÁO", "Sở Nội vụ", "Phê bình đơn vị.");
        assertThat(walk.running(round)).isFalse();
        for (var number : List.of(round, first, second)) {
            assertThat(deadlines.of(number)).noneMatch(view -> view.state() == DeadlineState.RUNNING);
        }
    }

    @Test
    void aRemedyThatIsLateIsEscalatedAndOneThatIsNotEnoughIsDoneAgain() {
        var visit = begun("stc");
        var due = MONDAY.plusDays(40);
        concluded(visit, finding("Chưa công khai thủ tục.", due));
        var item = remediation.items(visit).get(0);
        assertThat(walk.timer(visit, "BoundaryEvent_RemedyOverdue").getDuedate().toInstant())
                .isEqualTo(deadlines.find(visit, item, "remedy").orElseThrow().due());

        clock.set(due.plusDays(3), LocalTime.of(9, 0));
        walk.fireTimer(visit, "BoundaryEvent_RemedyOverdue");
        assertThat(kinds(visit)).contains("inspection.timeline.overdue");
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
        assertThat(outcome(visit)).isEqualTo("inspection.outcome.remedied");
    }

    @Test
    void openFindingsOfAnEarlierYearAreShownWhenTheUnitIsInspectedAgain() {
        var earlier = begun("sct");
        concluded(earlier, finding("Còn yêu cầu giấy tờ ngoài quy định.", MONDAY.plusDays(60)));
        clock.set(MONDAY.plusYears(1), LocalTime.of(9, 0));
        var again = walk.open(sample(InspectionKind.PERIODIC, VISIT.plusYears(1), "sct"))
                .visits()
                .get(0);
        assertThat(acting.call(OFFICER, () -> records.openBefore(again)))
                .extracting(Finding::caseNumber)
                .contains(earlier);
    }

    @Test
    void anUnannouncedRoundIsKnownToInsidersOnlyUntilItIsAnnounced() {
        var opened = walk.open(sample(InspectionKind.UNANNOUNCED, MONDAY, "sgddt"));
        var round = opened.number();
        var visit = opened.visits().get(0);
        assertThat(List.of(OFFICER, CHIEF, LEADER, MEMBER))
                .allMatch(person -> sees(person, round) && sees(person, visit));
        assertThat(List.of("cv.sgddt", "ld.sgddt", "gs.vpub", "admin", "vt.vpub", CHAIR, DEPUTY))
                .noneMatch(person -> sees(person, round) || sees(person, visit));
        assertThat(walk.task(round, "Task_DraftSecretly").getAssignee()).isEqualTo(OFFICER);

        var draft = new HashMap<>(InspectionWalk.decision(MONDAY, "sgddt"));
        draft.put("signer", DEPUTY);
        walk.complete(round, "Task_DraftSecretly", OFFICER, draft);
        assertThat(sees(DEPUTY, round) && sees(DEPUTY, visit)).isTrue();
        assertThat(sees(CHAIR, round)).isFalse();
        assertThat(walk.task(round, "Task_SignDecision").getAssignee()).isEqualTo(DEPUTY);
        walk.sign(round, DEPUTY, MONDAY);
        assertThat(walk.running(visit)).isFalse();
        assertThat(sees("ld.sgddt", visit)).isFalse();
        assertThat(recipients(round)).isSubsetOf(OFFICER, CHIEF, LEADER, MEMBER, DEPUTY);
        assertThat(recipients(visit)).isEmpty();

        walk.complete(round, "Task_AnnounceDecision", LEADER, Map.of("announcedOn", MONDAY.toString()));
        assertThat(sees("ld.sgddt", visit) && sees("gs.vpub", visit) && sees("gs.vpub", round))
                .isTrue();
        assertThat(walk.openKeys(visit)).containsExactly("Task_InspectUnit");
        concluded(visit);
        walk.finish(round, MONDAY);
        assertThat(outcome(round)).isEqualTo("inspection.outcome.reported");
    }

    @Test
    void aDecisionThatIsReturnedIsDraftedAgainAndMayNameOtherUnits() {
        var opened = walk.open(sample(InspectionKind.PERIODIC, VISIT, "sxd"));
        var round = opened.number();
        walk.draftDecision(round, VISIT, "sxd");
        walk.complete(round, "Task_SignDecision", CHAIR, Map.of("signed", "NO", "remark", "Thay đơn vị."));
        walk.draftDecision(round, VISIT, "stc");
        assertThat(outcome(opened.visits().get(0))).isEqualTo("inspection.outcome.dropped");
        assertThat(acting.call(OFFICER, () -> rounds.visits(round)))
                .extracting(InspectionVisit::unit)
                .containsExactly("stc");
        assertThatThrownBy(() -> walk.sign(round, OFFICER, MONDAY)).isInstanceOf(RuntimeException.class);
        walk.sign(round, CHAIR, MONDAY);
        assertThat(text(round, "inspection.decision")).contains("CHỦ TỊCH").doesNotContain("KT. CHỦ TỊCH");
    }

    @Test
    void anApprovedPlanOpensItsRoundsInTimeEachOnce() {
        var plan = acting.call(OFFICER, () -> plans.draft(2027));
        assertThat(plan).startsWith("KT-2027-");
        var march = LocalDate.of(2027, 3, 15);
        var scope = List.of(InspectionScope.IMPLEMENTATION);
        acting.run(
                OFFICER,
                () -> plans.replaceItems(
                        plan,
                        List.of(
                                new NewPlanItem(
                                        InspectionKind.PERIODIC, List.of("snv"), scope, march, march.plusDays(1)),
                                new NewPlanItem(
                                        InspectionKind.UNANNOUNCED, List.of(), scope, march, march.plusDays(30)))));
        walk.complete(plan, "Task_Assign", CHIEF, Map.of("assignee", "officer:" + OFFICER));
        walk.complete(plan, "Task_Draft", OFFICER, Map.of("action", "SUBMIT", "summary", "Chấn chỉnh kỷ cương."));
        walk.complete(plan, "Task_Approve", CHIEF, Map.of("decision", "AGREE"));
        walk.complete(plan, "Task_SignPlan", CHAIR, Map.of("signed", "NO", "remark", "Bổ sung mục đích."));
        walk.complete(plan, "Task_Assign", CHIEF, Map.of("assignee", "officer:" + OFFICER));
        walk.complete(plan, "Task_Draft", OFFICER, Map.of("action", "SUBMIT", "summary", "Chấn chỉnh, phòng ngừa."));
        walk.complete(plan, "Task_Approve", CHIEF, Map.of("decision", "AGREE"));
        var sign = Map.<String, Object>of("signed", "YES", "signedOn", MONDAY.toString());
        assertThatThrownBy(() -> walk.complete(plan, "Task_SignPlan", DEPUTY, sign))
                .isInstanceOf(RuntimeException.class);
        walk.complete(plan, "Task_SignPlan", CHAIR, sign);
        assertThat(text(plan, "inspection.plan"))
                .contains("KẾ HOẠCH", "Sở Nội vụ", "Không nêu trước", "Chấn chỉnh, phòng ngừa.", "15/03/2027");
        assertThatThrownBy(() -> acting.run(OFFICER, () -> plans.replaceItems(plan, List.of())))
                .isInstanceOf(Refusal.class);

        tick.tick(now.instant());
        assertThat(plans.items(plan)).allMatch(item -> item.round() == null);
        clock.set(march.minusDays(30), LocalTime.of(9, 0));
        tick.tick(now.instant());
        tick.tick(now.instant());
        assertThat(plans.items(plan)).allMatch(item -> item.round() != null);
        var secret = plans.items(plan).get(1).round();
        assertThat(sees(CHIEF, secret)).isTrue();
        assertThat(sees(OFFICER, secret)).isFalse();
        var draft = new HashMap<>(InspectionWalk.decision(march, "syt"));
        draft.put("signer", CHAIR);
        walk.complete(secret, "Task_DraftSecretly", CHIEF, draft);
        walk.sign(secret, CHAIR, march.minusDays(30));
        assertThat(rounds.visits(secret)).extracting(InspectionVisit::unit).containsExactly("syt");
        assertThat(walk.openKeys(plans.items(plan).get(0).round())).containsExactly("Task_Assign");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "S1 43,Quyết định thành lập Đoàn kiểm tra",
        "S1 44,Thực hiện kiểm tra và kết luận",
        "S1 45,Khắc phục sau kiểm tra",
        "S3 VI.4,Kiểm tra định kỳ",
        "S3 VI.6,Kiến nghị xử lý sau kiểm tra"
    })
    void aRowOfAPlanRunsAsACase(String row, String step) {
        var visit = begun("stp");
        var round = acting.call(OFFICER, () -> visits.require(visit)).round();
        assertThat(titles(round)).contains("inspection.decision");
        concluded(visit, finding(row + " " + step, MONDAY.plusDays(40)));
        var item = remediation.items(visit).get(0);
        walk.remedy(visit, item, "stp", VISIT);
        walk.confirm(visit, item, Map.of("confirmed", "YES"));
        walk.finish(round, VISIT);
        assertThat(outcome(round)).isEqualTo("inspection.outcome.reported");
    }

    // --- what several tests do ---

    /** The number of the visit of a signed round, whose day has come. */
    private String begun(String unit) {
        var opened = walk.open(sample(InspectionKind.PERIODIC, VISIT, unit));
        var visit = opened.visits().get(0);
        walk.draftDecision(opened.number(), VISIT, unit);
        walk.sign(opened.number(), CHAIR, MONDAY);
        walk.letter(visit, "notice", "Chuẩn bị hồ sơ.", "VPUB-KSTTHC", MONDAY);
        walk.selfReport(visit, unit);
        clock.set(VISIT, LocalTime.of(16, 0));
        return visit;
    }

    private void concluded(String visit, NewFinding... findings) {
        var today = Zones.dateOf(now.instant());
        walk.enter(visit, findings);
        walk.inspect(visit, today);
        walk.minutes(visit, true);
        walk.conclude(visit, today);
    }

    private boolean sees(String person, String number) {
        return acting.call(person, () -> files.visible(number));
    }

    private String outcome(String number) {
        var file = acting.call(OFFICER, () -> files.require(number));
        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
        return file.outcome().orElseThrow();
    }

    private List<String> kinds(String number) {
        return acting.call(OFFICER, () -> files.timeline(number)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<String> titles(String number) {
        return acting.call(OFFICER, () -> documents.of(number)).stream()
                .map(document -> document.kind())
                .toList();
    }

    private List<String> notices(String number, String person) {
        return jdbc.sql("select subject_key from app.notice where case_number = ? and recipient = ?")
                .params(number, person)
                .query(String.class)
                .list();
    }

    private List<String> recipients(String number) {
        return jdbc.sql("select distinct recipient from app.notice where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    /** The text of the newest version of a document. */
    private String text(String number, String kind) {
        return acting.call(OFFICER, () -> {
            var newest = documents.of(number).stream()
                    .filter(document -> document.kind().equals(kind))
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
