package vn.kstthc.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.bulk.BulkJobs;
import vn.kstthc.bulk.BulkProgress;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.plandocument.DocumentRow;
import vn.kstthc.plandocument.UnitMention;
import vn.kstthc.schedule.ScheduleTerm;
import vn.kstthc.schedule.ScheduleType;
import vn.kstthc.workflow.CaseWalk;

/** The steps of a plan as officials take them. */
@Component
public class PlanWalk extends CaseWalk {

    public static final String OFFICER = "cv.vpub";
    public static final String CHAIR = "ct.ubnd-tinh";

    private final Plans plans;
    private final PlanApproval approval;
    private final Obligations obligations;
    private final RowEdit edit;
    private final BulkJobs jobs;

    PlanWalk(Plans plans, PlanApproval approval, Obligations obligations, RowEdit edit, BulkJobs jobs) {
        this.plans = plans;
        this.approval = approval;
        this.obligations = obligations;
        this.edit = edit;
        this.jobs = jobs;
    }

    public static UnitMention unit(String... codes) {
        return new UnitMention(String.join(", ", codes), List.of(codes), null);
    }

    public static UnitMention group(String code) {
        return new UnitMention(code, List.of(), code);
    }

    public static DocumentRow row(String number, ScheduleTerm term, UnitMention... leads) {
        return new DocumentRow(
                number,
                "",
                "Việc thử số " + number,
                "Báo cáo",
                Arrays.asList(leads),
                List.of(),
                List.of(),
                term.source(),
                List.of(term),
                "",
                List.of());
    }

    public static ScheduleTerm due(String day) {
        return new ScheduleTerm(ScheduleType.DUE_DATE, null, null, LocalDate.parse(day), null, "Chậm nhất " + day);
    }

    public static ScheduleTerm continuous(int year) {
        return new ScheduleTerm(
                ScheduleType.CONTINUOUS,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                null,
                "Thường xuyên");
    }

    public static ScheduleTerm quarterly(int year) {
        return new ScheduleTerm(
                ScheduleType.RECURRING,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
                "Hàng quý");
    }

    public String draft(int year, DocumentRow... rows) {
        var plan = new NewPlan(year, "Kế hoạch thử " + UUID.randomUUID(), "vpub", PlanAuthority.CHAIR, null, null);
        return acting().call(OFFICER, () -> plans.draft(plan, List.of(rows)));
    }

    /** The cases of this type are the work of the plan's first row from now on. */
    public void follow(String number, CaseType type) {
        acting().run(OFFICER, () -> {
            var input = new RowEdit.Input(null, null, null, null, false, null, null, null, type, false);
            var year = plans.require(number).year();
            plans.replaceRow(number, edit.apply(plans.requireRow(number, "1"), input, year));
        });
    }

    /** Signs outside the signing task and waits for the tasks of units. */
    public BulkProgress approve(String number, @Nullable LocalDate signedOn) {
        var job = acting().call(CHAIR, () -> approval.approveDirectly(number, "", signedOn));
        runTicks("BulkWork");
        return acting().call(CHAIR, () -> jobs.progress(job));
    }

    /** Everything that units owe or owed by the plan. */
    public List<Obligation> owed(String number) {
        return acting().call(
                        OFFICER,
                        () -> obligations.page(ObligationQuery.of(number, 500)).content());
    }

    /** The first that the unit owes or owed by the plan. */
    public Obligation owed(String number, String unit) {
        return owed(number).stream()
                .filter(owed -> owed.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** Assign, do and agree at a unit with an officer and a head. */
    public void doTask(String number, String unit, String doneOn) {
        if (openKeys(number).contains("Task_Assign")) {
            complete(number, "Task_Assign", "ld." + unit, Map.of("assignee", "officer:cv." + unit));
        }
        complete(
                number,
                "Task_Draft",
                "cv." + unit,
                Map.of("result", "Đã làm xong", "doneOn", doneOn, "evidence", "12/BC", "action", "SUBMIT"));
        complete(number, "Task_Approve", "ld." + unit, Map.of("decision", "AGREE"));
    }
}
