package vn.kstthc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** The one door that changes what units owe by a plan. */
@Service
@Transactional
public class Obligations {

    static final String DUE = "task";
    private static final String PROCESS = "plan-task";
    private static final String SHEET_TITLE = "Phiếu quý về các nhiệm vụ thường xuyên – ";
    private static final int LONGEST_TITLE = 200;

    private final ObligationStore store;
    private final PlanStore plans;
    private final PlanRowStore rows;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    Obligations(
            ObligationStore store,
            PlanStore plans,
            PlanRowStore rows,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.rows = rows;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** Opens the case of a duty and hands it to its unit; one that exists already is left alone. */
    public Optional<String> open(NewObligation duty) {
        if (store.exists(duty)) {
            return Optional.empty();
        }
        var plan = plans.find(duty.plan()).orElseThrow();
        var row = Optional.ofNullable(duty.rowId()).map(id -> rows.find(id).orElseThrow());
        var number = files.open(
                new NewCase(CaseType.PLAN_TASK, title(row, duty), duty.unit(), clock.instant(), false), plan.year());
        var due = deadlines.start(new DeadlineStart(number, "", DUE, rule(duty), duty.due(), duty.unit()));
        store.insert(number, duty, row.isPresent() ? duty.due() : due.dueDate());
        row.ifPresent(found -> join(number, found, duty));
        files.link(number, plan.number(), "plan.link.task");
        files.record(
                number,
                Fact.of(row.isPresent() ? "plan.timeline.owed" : "plan.timeline.sheet")
                        .with("row", row.map(PlanRow::number).orElse(""))
                        .with("plan", plan.number())
                        .with("period", duty.period())
                        .with("source", row.map(PlanRow::scheduleText).orElse("")));
        start(number, row, duty, due);
        return Optional.of(number);
    }

    private String title(Optional<PlanRow> row, NewObligation duty) {
        if (row.isEmpty()) {
            return SHEET_TITLE + duty.period();
        }
        var room = LONGEST_TITLE - duty.period().length() - 4;
        return shortened(row.get().content().replaceAll("\\s+", " "), room) + " – " + duty.period();
    }

    /** Ends with a whole word. */
    private static String shortened(String content, int room) {
        var end = content.lastIndexOf(' ', room);
        return content.length() <= room ? content : content.substring(0, end > 0 ? end : room) + "…";
    }

    private static String rule(NewObligation duty) {
        return duty.kind() == ObligationKind.SHEET ? "P-SHEET" : "P-TASK";
    }

    private void join(String number, PlanRow row, NewObligation duty) {
        duty.jointUnits().forEach(unit -> files.join(number, unit, PartyRole.HANDLER));
        row.coordinating().stream()
                .flatMap(mention -> mention.units().stream())
                .distinct()
                .filter(unit -> !unit.equals(duty.unit()))
                .forEach(unit -> files.join(number, unit, PartyRole.COORDINATING));
    }

    private void start(String number, Optional<PlanRow> row, NewObligation duty, Deadline due) {
        var overseer = row.map(this::overseer).orElseGet(() -> organization.holder(UnitFunction.CONTROL_OFFICE));
        if (!overseer.equals(duty.unit())) {
            files.join(number, overseer, PartyRole.OVERSEER);
        }
        files.stage(number, "plan.stage.open");
        var sheet = duty.kind() == ObligationKind.SHEET;
        var variables = new HashMap<String, Object>();
        variables.put("unit", duty.unit());
        variables.put("subject", "");
        variables.put("workKind", sheet ? "plan-sheet" : "plan-task");
        variables.put("workForm", sheet ? "plan-fill-sheet" : "plan-do-task");
        variables.put("taskDueAt", Date.from(due.due()));
        variables.put("overseer", overseer);
        variables.put("overseen", !overseer.equals(duty.unit()));
        processes.start(PROCESS, number, variables);
    }

    /** Who accepts the result: the first unit that the row names for it, else the control office. */
    private String overseer(PlanRow row) {
        return row.overseers().stream()
                .flatMap(mention -> mention.units().stream())
                .filter(organization::isPresent)
                .findFirst()
                .orElseGet(() -> organization.holder(UnitFunction.CONTROL_OFFICE));
    }

    /** What a unit owes, for whoever may see its case. */
    @Transactional(readOnly = true)
    public Obligation require(String number) {
        files.require(number);
        return store.find(number).orElseThrow(() -> Refusal.notFound("plan.refusal.unknown", number));
    }

    /** The row that it comes from; none for a quarterly sheet. */
    @Transactional(readOnly = true)
    public Optional<PlanRow> rowOf(Obligation obligation) {
        return Optional.ofNullable(obligation.rowId()).flatMap(rows::find);
    }

    /** One page of what units owe by a plan that the reader may see. */
    @Transactional(readOnly = true)
    public Page<Obligation> page(ObligationQuery query) {
        files.require(query.plan());
        return store.page(query, today());
    }

    /**
     * The unit writes down what it did and when.
     *
     * @throws Refusal 400 by field
     */
    public void draft(String number, LocalDate doneOn, String result, String evidence) {
        var year = plans.find(require(number).plan()).orElseThrow().year();
        if (doneOn.isAfter(today()) || doneOn.isBefore(LocalDate.of(year - 1, 1, 1))) {
            throw Refusal.invalid(List.of(new FieldProblem("doneOn", "plan.problem.done-on")));
        }
        store.drafted(number, doneOn, result, evidence);
    }

    /** The leader of the unit agreed. The duty is met on the day of the work, not of the report. */
    public void submit(String number) {
        var doneOn = Objects.requireNonNull(require(number).doneOn());
        store.submitted(number);
        deadlines.meet(number, "", DUE, doneOn);
        files.stage(number, "plan.stage.submitted");
        files.record(number, Fact.of("plan.timeline.submitted").with("on", Phrases.date(doneOn)));
    }

    /** From when the overseer has days to look; after them silence accepts. */
    public Deadline beginAcceptance(String number, String overseer) {
        return deadlines.start(new DeadlineStart(number, "", "accept", "P-ACCEPT", today(), overseer));
    }

    public void accept(String number) {
        accepted(number, current.username());
        files.record(number, Fact.of("plan.timeline.accepted"));
    }

    /** Nobody objected in time. */
    public void acceptTacitly(String number) {
        accepted(number, null);
        files.record(number, Fact.of("plan.timeline.accepted-tacitly"));
    }

    private void accepted(String number, @Nullable String by) {
        store.accepted(number, today(), by);
        deadlines.meet(number, "", "accept", today());
    }

    /** Sends the result back; the unit has days to complete it. */
    public Deadline giveBack(String number, String remark) {
        var obligation = store.find(number).orElseThrow();
        store.returned(number, remark);
        deadlines.meet(number, "", "accept", today());
        files.stage(number, "plan.stage.returned");
        files.record(number, Fact.of("plan.timeline.returned").because(remark));
        return deadlines.start(new DeadlineStart(number, "", DUE, "P-REDO", today(), obligation.unit()));
    }

    /** The work is over: late or in time as the ledger says. */
    public void close(String number) {
        var obligation = store.find(number).orElseThrow();
        if (obligation.state() != ObligationState.DONE) {
            store.done(number);
        }
        files.close(number, obligation.late(today()) ? "plan.outcome.late" : "plan.outcome.done");
    }

    /** The date passed and nothing was submitted. */
    public void overdue(String number) {
        var obligation = store.find(number).orElseThrow();
        files.record(
                number,
                Fact.of("plan.timeline.overdue")
                        .with("due", Phrases.date(obligation.dueOn()))
                        .with("unit", Phrases.unit(obligation.unit())));
    }

    /** The duty is due on another day; the ledger, timers and open tasks follow. */
    public void move(Obligation obligation, String period, LocalDate due) {
        var number = obligation.caseNumber();
        var moved = deadlines.start(new DeadlineStart(number, "", DUE, "P-TASK", due, obligation.unit()));
        store.moved(number, period, moved.dueDate());
        files.record(
                number,
                Fact.of("plan.timeline.moved")
                        .with("from", Phrases.date(obligation.dueOn()))
                        .with("to", Phrases.date(moved.dueDate())));
    }

    /** Another unit takes the duty over and begins anew; who had it before still sees the case. */
    public void handOver(Obligation obligation, String unit, String reason) {
        var number = obligation.caseNumber();
        var duty = new NewObligation(
                obligation.plan(),
                obligation.rowId(),
                obligation.kind(),
                unit,
                obligation.jointUnits(),
                obligation.period(),
                obligation.fromOn(),
                obligation.dueOn());
        if (store.exists(duty)) {
            cancel(number, reason);
            return;
        }
        processes.cancel(number, reason);
        store.handedOver(number, unit);
        files.lead(number, unit);
        var due = deadlines.start(new DeadlineStart(number, "", DUE, "P-TASK", obligation.dueOn(), unit));
        start(number, rowOf(obligation), duty, due);
    }

    /** The duty falls away. */
    public void cancel(String number, String reason) {
        store.cancelled(number);
        deadlines.cancelAll(number, reason);
        processes.cancel(number, reason);
        files.record(number, Fact.of("plan.timeline.cancelled").because(reason));
        files.close(number, "plan.outcome.cancelled");
    }

    /** Open duties by unit, to tell people what a plan asks of them. */
    @Transactional(readOnly = true)
    List<OpenDuties> openByUnit(String plan) {
        return store.openByUnit(plan, today());
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
