package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kstthc.plan.PlanWalk.CHAIR;
import static vn.kstthc.plan.PlanWalk.OFFICER;
import static vn.kstthc.plan.PlanWalk.continuous;
import static vn.kstthc.plan.PlanWalk.row;
import static vn.kstthc.plan.PlanWalk.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.ActingAs;

/** Quarterly sheets of units, and what leaders decide about the difficulties in them. */
@IntegrationTest
class PlanSheetTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    /** Nobody else's tests work in this year. */
    private static final int YEAR = 2041;

    /** A unit of the sector, in no campaign of other tests. */
    private static final String NEVER_INSPECTED = "thuetinh";

    @Autowired
    PlanWalk plan;

    @Autowired
    PlanSheets sheets;

    @Autowired
    Difficulties difficulties;

    @Autowired
    Plans plans;

    @Autowired
    RowEdit edit;

    @Autowired
    CaseFiles files;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @Test
    void allContinuousRowsOfAUnitAreOneSheetAQuarter() {
        var number = plan.draft(
                2026,
                row("1", continuous(2026), unit("snv")),
                row("2", continuous(2026), unit("snv", "stc")),
                row("3", continuous(2026), unit("stp")));
        plan.approve(number, MONDAY);
        assertThat(plan.owed(number)).hasSize(3).allSatisfy(sheet -> assertThat(sheet.kind())
                .isEqualTo(ObligationKind.SHEET));
        var sheet = plan.owed(number, "snv");
        assertThat(sheet.dueOn()).isEqualTo(LocalDate.of(2026, 4, 7)); // five working days after 31 March
        var entries = acting.call("cv.snv", () -> sheets.entries(sheet.caseNumber()));
        assertThat(entries).extracting(entry -> entry.row().number()).containsExactly("1", "2");

        acting.run(
                "cv.snv",
                () -> sheets.save(
                        sheet.caseNumber(), List.of(entries.get(0).written("12 hồ sơ", "Đã làm", "Thiếu máy quét"))));
        assertThat(reported(sheet)).as("not before the leader has submitted it").isEmpty();
        assertThatThrownBy(() -> acting.run("cv.stp", () -> sheets.save(sheet.caseNumber(), List.of())))
                .isInstanceOf(Refusal.class);
        plan.complete(sheet.caseNumber(), "Task_Assign", "ld.snv", Map.of("assignee", "officer:cv.snv"));
        plan.complete(sheet.caseNumber(), "Task_Draft", "cv.snv", Map.of("result", "Tốt", "action", "SUBMIT"));
        plan.complete(sheet.caseNumber(), "Task_Approve", "ld.snv", Map.of("decision", "AGREE"));
        assertThatThrownBy(() -> acting.run("cv.snv", () -> sheets.save(sheet.caseNumber(), List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        var row = entries.get(0).row().id();
        assertThat(reported(sheet)).extracting(Difficulties.Difficulty::text).containsExactly("Thiếu máy quét");
        for (var other : List.of(OFFICER, "ld.snv", "cv.snv")) {
            assertThatThrownBy(() -> acting.run(other, () -> difficulties.rule(sheet.caseNumber(), row, "Mua")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        acting.run("ld.vpub", () -> difficulties.rule(sheet.caseNumber(), row, "Giao STC bố trí kinh phí"));
        assertThatThrownBy(() -> acting.run(CHAIR, () -> difficulties.rule(sheet.caseNumber(), row, "Không")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> acting.run(
                        CHAIR,
                        () -> difficulties.rule(
                                sheet.caseNumber(), entries.get(1).row().id(), "Không có khó khăn này")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(reported(sheet))
                .singleElement()
                .returns("ld.vpub", Difficulties.Difficulty::ruledBy)
                .returns("Giao STC bố trí kinh phí", Difficulties.Difficulty::ruling);

        plan.complete(
                sheet.caseNumber(), "Task_AcceptResult", OFFICER, Map.of("decision", "RETURN", "remark", "Bổ sung"));
        acting.run(
                "cv.snv",
                () -> sheets.save(
                        sheet.caseNumber(), List.of(entries.get(0).written("13 hồ sơ", "Đã làm", "Không còn"))));
        assertThat(acting.call("cv.snv", () -> sheets.entries(sheet.caseNumber()))
                        .get(0))
                .as("what was decided about stays as it was reported")
                .returns("13 hồ sơ", SheetEntry::figures)
                .returns("Thiếu máy quét", SheetEntry::difficulty)
                .returns("Giao STC bố trí kinh phí", SheetEntry::ruling);
    }

    private List<Difficulties.Difficulty> reported(Obligation sheet) {
        return acting.call("cv.snv", () -> difficulties.visible()).stream()
                .filter(found -> found.caseNumber().equals(sheet.caseNumber()))
                .toList();
    }

    @Test
    void figuresAreProposedFromTheCasesOfTheQuarter() {
        var number = plan.draft(
                YEAR,
                row("1", continuous(YEAR), unit(NEVER_INSPECTED)),
                row("2", continuous(YEAR), unit(NEVER_INSPECTED)));
        acting.run(OFFICER, () -> {
            var input = new RowEdit.Input(null, null, null, null, false, null, null, null, CaseType.INSPECTION, false);
            plans.replaceRow(number, edit.apply(plans.requireRow(number, "1"), input, YEAR));
        });
        clock.set(LocalDate.of(YEAR, 2, 4), LocalTime.of(9, 0));
        plan.approve(number, LocalDate.of(YEAR, 2, 4));
        var sheet = plan.owed(number, NEVER_INSPECTED).caseNumber();
        assertThat(figures(sheet)).containsExactly("Mới: 0; xong: 0; đang xử lý: 0; chậm: 0", "");

        open(CaseType.INSPECTION, NEVER_INSPECTED, false);
        open(CaseType.INSPECTION, NEVER_INSPECTED, true);
        open(CaseType.INSPECTION, "stc", false);
        open(CaseType.FEEDBACK, NEVER_INSPECTED, false);
        var closed = open(CaseType.INSPECTION, NEVER_INSPECTED, false);
        acting.run(OFFICER, () -> files.close(closed, "plan.stage.running"));
        assertThat(figures(sheet)).containsExactly("Mới: 2; xong: 1; đang xử lý: 1; chậm: 0", "");
    }

    private List<String> figures(String sheet) {
        return acting.call("cv." + NEVER_INSPECTED, () -> sheets.entries(sheet)).stream()
                .map(SheetEntry::figures)
                .toList();
    }

    private String open(CaseType type, String unit, boolean restricted) {
        var opened = new NewCase(type, "Hồ sơ thử phiếu quý", unit, clock.now(), restricted);
        return acting.call(OFFICER, () -> files.open(opened, YEAR));
    }

    @Test
    void aNewQuarterOpensItsSheetsOnce() {
        var number = plan.draft(2026, row("1", continuous(2026), unit("snv")));
        plan.approve(number, MONDAY);
        clock.set(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0));
        plan.runTicks("PeriodTick", "BulkWork");
        plan.runTicks("PeriodTick", "BulkWork");
        assertThat(plan.owed(number))
                .extracting(Obligation::period)
                .containsExactlyInAnyOrder("Quý I/2026", "Quý II/2026");
    }
}
