package vn.kstthc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.plan.NewPlan;
import vn.kstthc.plan.PlanAuthority;
import vn.kstthc.plan.PlanCopies;
import vn.kstthc.plan.PlanWalk;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleReader;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.workflow.ActingAs;

/** Whoever signs a unit's plan sees in the form where it falls short of the plan above. */
@IntegrationTest
class PlanFormsTest {

    @Autowired
    PlanForms forms;

    @Autowired
    Plans plans;

    @Autowired
    PlanCopies copies;

    @Autowired
    RowEdit edit;

    @Autowired
    PlanWalk walk;

    @Autowired
    PlanTaskWork work;

    @Autowired
    ActingAs acting;

    @Autowired
    TestClock clock;

    @Test
    void aPlanThatIsLaterThanItsParentSaysSoWhereItIsSigned() {
        clock.set(LocalDate.of(2026, 1, 6), LocalTime.of(9, 0));
        var parent = acting.call(
                "cv.vpub",
                () -> plans.draft(
                        new NewPlan(2026, "Kế hoạch tỉnh thử biểu mẫu", "vpub", PlanAuthority.CHAIR, null, null),
                        List.of(row("1"), row("2"))));
        var child = acting.call("cv.vpub", () -> copies.child(parent, "snv", null));
        assertThat(shown(parent)).isEmpty();
        assertThat(shown(child)).isEmpty();
        assertThat(acting.call("cv.vpub", () -> forms.ofPlan(parent))).containsEntry("returnText", "");

        acting.run("cv.snv", () -> {
            var later =
                    new RowEdit.Input(null, null, null, null, false, null, null, "Trước ngày 01/12/2026", null, false);
            plans.replaceRow(child, edit.apply(plans.requireRow(child, "1"), later, 2026));
        });
        assertThat(shown(child)).isEqualTo("- Dòng 1: Trước ngày 01/12/2026 muộn hơn Trước ngày 15/8/2026");
    }

    @Test
    void whoeverAgreesSeesWhatWasDone() {
        clock.set(LocalDate.of(2026, 2, 2), LocalTime.of(9, 0));
        var number = walk.draft(2026, PlanWalk.row("1", PlanWalk.due("2026-03-16"), PlanWalk.unit("snv")));
        walk.approve(number, LocalDate.of(2026, 2, 2));
        var task = walk.owed(number, "snv").caseNumber();
        assertThat(workText(task)).isEqualTo("Báo cáo");
        assertThat(walk.task(task, "Task_Assign").getName())
                .isEqualTo(task + " · Phân công: 16/3/2026 – Việc thử số 1");
        walk.complete(task, "Task_Assign", "ld.snv", Map.of("assignee", "officer:cv.snv"));
        walk.complete(
                task,
                "Task_Draft",
                "cv.snv",
                Map.of("result", "Đã *xong*", "doneOn", "2026-02-02", "evidence", "12/BC", "action", "SUBMIT"));
        assertThat(workText(task))
                .isEqualTo(
                        "Báo cáo\n\n**Kết quả:** Đã \\*xong\\*\n\nHoàn thành ngày **02/02/2026**\n\nMinh chứng: 12/BC");
    }

    private String workText(String task) {
        return acting.call("ld.snv", () -> work.workText(new UnitWorkRef(task, "", "snv", "plan-task")));
    }

    private String shown(String number) {
        return acting.call("cv.vpub", () -> (String) forms.ofPlan(number).get("differencesText"));
    }

    private static DocumentRow row(String number) {
        var time = "Trước ngày 15/8/2026";
        return new DocumentRow(
                number,
                "",
                "Việc " + number,
                "Báo cáo",
                List.of(new UnitMention("Sở Nội vụ", List.of("snv"), null)),
                List.of(),
                List.of(),
                time,
                ScheduleReader.read(time, 2026).terms(),
                "",
                List.of());
    }
}
