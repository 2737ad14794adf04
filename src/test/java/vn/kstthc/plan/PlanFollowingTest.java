package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.plan.PlanWalk.CHAIR;
import static vn.kstthc.plan.PlanWalk.OFFICER;
import static vn.kstthc.plan.PlanWalk.continuous;
import static vn.kstthc.plan.PlanWalk.due;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** Following a plan: moved dates, changes in mid-year, the board. */
@IntegrationTest
class PlanFollowingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Autowired
    PlanWalk plan;

    @Autowired
    Plans plans;

    @Autowired
    PlanMoves moves;

    @Autowired
    PlanChanges changes;

    @Autowired
    UnitResults results;

    @Autowired
    PlanBoard board;

    @Autowired
    PlanBoardWorkbook workbook;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseFiles files;

    @Autowired
    PlanRequests requests;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void anotherDateIsAskedForSupportedAndDecided() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv")));
        plan.approve(number, MONDAY);
        var task = plan.owed(number, "snv").caseNumber();
        assertThatThrownBy(() -> acting.run("cv.stc", () -> moves.ask(task, LocalDate.of(2026, 4, 1), "x")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acting.run("cv.snv", () -> moves.ask(task, LocalDate.of(2026, 3, 1), "x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problems()).hasSize(1));
        acting.run("cv.snv", () -> moves.ask(task, LocalDate.of(2026, 4, 15), "Chờ hướng dẫn của Bộ"));
        assertThatThrownBy(() -> acting.run("cv.snv", () -> moves.ask(task, LocalDate.of(2026, 5, 4), "nữa")))
                .isInstanceOf(Refusal.class);
        plan.complete(task, "Task_GiveMoveOpinion", OFFICER, Map.of("supported", "YES", "opinion", "Có cơ sở"));
        plan.complete(task, "Task_DecideMove", CHAIR, Map.of("approved", "YES"));

        assertThat(plan.owed(number, "snv").dueOn()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(deadlines.find(task, "", Obligations.DUE).orElseThrow().dueDate())
                .isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(plan.timer(task, "BoundaryEvent_TaskOverdue").getDuedate())
                .isAfter(java.util.Date.from(LocalDate.of(2026, 4, 15)
                        .atStartOfDay(vn.kstthc.shared.Zones.VIETNAM)
                        .toInstant()));
    }

    @Test
    void aRefusedDateStays() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv")));
        plan.approve(number, MONDAY);
        var task = plan.owed(number, "snv").caseNumber();
        acting.run("cv.snv", () -> moves.ask(task, LocalDate.of(2026, 4, 15), "Bận"));
        plan.complete(task, "Task_GiveMoveOpinion", OFFICER, Map.of("supported", "NO", "opinion", "Không"));
        plan.complete(task, "Task_DecideMove", CHAIR, Map.of("approved", "NO", "decision", "Giữ hạn"));
        assertThat(plan.owed(number, "snv").dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void aDroppedRowCancelsWhatIsOpenAndKeepsWhatWasDone() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv"), unit("stc")));
        plan.approve(number, MONDAY);
        plan.doTask(plan.owed(number, "stc").caseNumber(), "stc", "2026-02-02");
        change(number, new NewChange(ChangeKind.DROP, "1", null, null, null, null, null, "Không còn phù hợp"), true);

        assertThat(plan.owed(number, "snv").state()).isEqualTo(ObligationState.CANCELLED);
        assertThat(plan.owed(number, "stc").state()).isEqualTo(ObligationState.SUBMITTED);
        var cancelled = plan.owed(number, "snv").caseNumber();
        assertThat(plan.running(cancelled)).isFalse();
        assertThat(acting.call(OFFICER, () -> files.require(cancelled)).state()).isEqualTo(CaseState.CLOSED);
        assertThat(acting.call(OFFICER, () -> plans.requireRow(number, "1")).dropped())
                .isTrue();
    }

    @Test
    void aRowWhoseTimeIsNotKnownIsAskedForUntilItIsDropped() {
        var unclear = new ScheduleTerm(ScheduleType.UNKNOWN, null, null, null, null, "Đầu năm");
        var number = plan.draft(2026, row("1", unclear, unit("snv")));
        plan.approve(number, MONDAY);
        assertThat(plan.owed(number)).isEmpty();
        var day = LocalDate.of(2026, 3, 2);
        assertThat(acting.call(OFFICER, () -> requests.request(number, "1", day, "Đã rõ thời gian", List.of())))
                .hasSize(1);
        change(number, new NewChange(ChangeKind.DROP, "1", null, null, null, null, null, "Bỏ"), true);
        assertThatThrownBy(() -> acting.run(OFFICER, () -> requests.request(number, "1", day, "Nữa", List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNewTimeMovesWhatIsOpen() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv")));
        plan.approve(number, MONDAY);
        change(number, new NewChange(ChangeKind.DATE, "1", null, null, "Quý II", null, null, "Bộ lùi"), true);
        assertThat(plan.owed(number)).singleElement().satisfies(owed -> {
            assertThat(owed.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(owed.period()).isEqualTo("Quý II/2026");
        });
    }

    @Test
    void aMergedUnitHandsItsDutiesOver() {
        var number =
                plan.draft(2026, row("1", due("2026-03-16"), unit("snv")), row("2", continuous(2026), unit("snv")));
        plan.approve(number, MONDAY);
        change(number, new NewChange(ChangeKind.UNIT, null, "snv", "stc", null, null, null, "Sáp nhập"), true);

        assertThat(plan.owed(number)).extracting(Obligation::unit).containsOnly("stc");
        var task = plan.owed(number).stream()
                .filter(owed -> owed.kind() == ObligationKind.ONE_OFF)
                .findFirst()
                .orElseThrow();
        plan.doTask(task.caseNumber(), "stc", "2026-02-02");
        assertThat(plan.owed(number, "stc").unit()).isEqualTo("stc");
        assertThat(acting.call("cv.snv", () -> files.visible(task.caseNumber())))
                .isTrue();
    }

    @Test
    void aNewRowGivesItsTaskAndARefusedChangeDoesNothing() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv")));
        plan.approve(number, MONDAY);
        var added = new NewChange(
                ChangeKind.ADD,
                "2",
                null,
                "stp",
                "Trước ngày 15/5/2026",
                "Việc mới",
                "Báo cáo",
                "Chỉ đạo của Chính phủ");
        change(number, added, false);
        assertThat(plan.owed(number)).hasSize(1);
        change(number, added, true);
        plan.runTicks("BulkWork");
        assertThat(plan.owed(number, "stp").dueOn()).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void whatAChangeNeedsIsCheckedByField() {
        var number = plan.draft(2026, row("1", due("2026-03-16"), unit("snv")));
        plan.approve(number, MONDAY);
        assertThat(problems(number, new NewChange(ChangeKind.DATE, "9", null, null, "hôm nào", null, null, "")))
                .containsExactly("reason", "rowNumber", "scheduleText");
        assertThat(problems(number, new NewChange(ChangeKind.UNIT, null, "không có", "snv", null, null, null, "x")))
                .containsExactly("fromUnit");
        assertThat(problems(number, new NewChange(ChangeKind.ADD, "1", null, null, "Quý I", " ", null, "x")))
                .containsExactly("rowNumber", "content", "toUnit");
    }

    @Test
    void theBoardCountsByQuarterAndPutsOverdueFirst() throws IOException {
        var number = plan.draft(
                2026, row("1", due("2026-06-16"), unit("snv")), row("2", due("2026-02-10"), unit("snv"), unit("stc")));
        plan.approve(number, MONDAY);
        plan.doTask(
                plan.owed(number).stream()
                        .filter(o -> o.unit().equals("stc"))
                        .findFirst()
                        .orElseThrow()
                        .caseNumber(),
                "stc",
                "2026-02-02");
        clock.set(LocalDate.of(2026, 2, 12), LocalTime.of(9, 0));
        var lines = lines(number, null, false);
        assertThat(lines).extracting(line -> line.row().orElseThrow().number()).containsExactly("2", "1");
        assertThat(lines.get(0).quarters().get(0)).isEqualTo(new BoardCell(2, 1, 0, 1));
        assertThat(lines.get(1).quarters().get(1)).isEqualTo(new BoardCell(1, 0, 0, 0));
        assertThat(lines(number, "stc", false)).hasSize(1);
        assertThat(lines(number, null, true)).hasSize(1);
        assertThat(acting.call(OFFICER, () -> results.of(number)))
                .containsExactly(
                        new UnitResults.Result("snv", 2, 0, 0, 1, 1, 0),
                        new UnitResults.Result("stc", 1, 1, 0, 0, 0, 0));

        var file = acting.call(OFFICER, () -> workbook.of(plans.require(number), lines, List.of("Sở Nội vụ")));
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = read.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Số liệu đến ngày 12/02/2026; Sở Nội vụ");
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("Quý I");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("chậm");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            var first = sheet.getRow(4);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("2");
            assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(7).getStringCellValue())
                    .as("nothing is due then")
                    .isEmpty();
            assertThat(first.getHeightInPoints()).as("one line").isEqualTo(15);
            assertThat(first.getCell(18).getNumericCellValue()).as("waits").isEqualTo(1);
            assertThat(first.getCell(20).getNumericCellValue()).as("overdue").isEqualTo(1);
        }
    }

    private List<BoardLine> lines(String number, @Nullable String unit, boolean late) {
        return acting.call(
                OFFICER, () -> board.lines(number, new BoardFilter(Optional.ofNullable(unit), Optional.empty(), late)));
    }

    private void change(String number, NewChange change, boolean approved) {
        acting.run(OFFICER, () -> changes.ask(number, change));
        plan.complete(number, "Task_DecideChange", CHAIR, Map.of("approved", approved ? "YES" : "NO"));
    }

    private List<String> problems(String number, NewChange change) {
        try {
            acting.run(OFFICER, () -> changes.ask(number, change));
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(problem -> problem.field()).toList();
        }
    }
}
