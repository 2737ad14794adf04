package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** Requests for another date: the unit asks, the control office gives its opinion, the leader decides. */
@Service
@Transactional
public class PlanMoves {

    private static final String PROCESS = "plan-move";
    private static final String DUE = "move";
    public static final int LONGEST_REASON = 2_000;

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final PlanApproval approval;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    PlanMoves(
            JdbcClient jdbc,
            Obligations obligations,
            PlanApproval approval,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.jdbc = jdbc;
        this.obligations = obligations;
        this.approval = approval;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the current person may ask for another date of the duty now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(String number) {
        var obligation = obligations.require(number);
        return current.worksIn(obligation.unit()) && obligation.state() == ObligationState.OPEN && !pending(number);
    }

    /**
     * The duty, for a person who may ask for another date of it.
     *
     * @throws Refusal 403 for others than its unit, 409 when it is not open or another request is not decided
     */
    @Transactional(readOnly = true)
    public Obligation requireMovable(String number) {
        var obligation = obligations.require(number);
        if (!current.worksIn(obligation.unit())) {
            throw Refusal.forbidden("plan.refusal.move");
        }
        if (!mayAsk(number)) {
            throw Refusal.conflict("plan.refusal.not-movable", number);
        }
        return obligation;
    }

    /**
     * A unit asks for a later date of its own open duty: within a year of the date, and not in the past.
     *
     * @throws Refusal as {@link #requireMovable}, 400 by field
     */
    public void ask(String number, @Nullable LocalDate newDue, String reason) {
        var obligation = requireMovable(number);
        var day = check(obligation, newDue, reason);
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into app.plan_move (id, case_number, old_due, new_due, reason, asked_by, asked_on)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        number,
                        Date.valueOf(obligation.dueOn()),
                        Date.valueOf(day),
                        reason.strip(),
                        current.username(),
                        Date.valueOf(today()))
                .update();
        files.record(
                number,
                Fact.of("plan.timeline.move-asked")
                        .with("to", Phrases.date(day))
                        .because(reason));
        begin(number, id, obligation);
    }

    private LocalDate check(Obligation obligation, @Nullable LocalDate newDue, String reason) {
        var problems = new ArrayList<FieldProblem>();
        if (newDue == null
                || newDue.isBefore(today())
                || !newDue.isAfter(obligation.dueOn())
                || newDue.isAfter(obligation.dueOn().plusYears(1))) {
            problems.add(new FieldProblem("newDue", "plan.problem.new-due"));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            problems.add(new FieldProblem("reason", "plan.problem.reason", LONGEST_REASON));
        }
        if (newDue == null || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return newDue;
    }

    private void begin(String number, UUID id, Obligation obligation) {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        var due = deadlines.start(new DeadlineStart(number, id.toString(), DUE, "P-MOVE", today(), control));
        var variables = new HashMap<String, Object>();
        variables.put("subject", id.toString());
        variables.put("signUnit", approval.signUnit(obligation.plan()));
        variables.put("moveDueAt", java.util.Date.from(due.due()));
        processes.start(PROCESS, number, variables);
    }

    private boolean pending(String number) {
        return of(number).stream().anyMatch(move -> move.approved() == null);
    }

    /** The requests about a duty, the oldest first, for whoever may see its case. */
    @Transactional(readOnly = true)
    public List<PlanMove> of(String number) {
        return jdbc.sql("select * from app.plan_move where case_number = ? order by asked_on, id")
                .param(number)
                .query(PlanMove.class)
                .list();
    }

    @Transactional(readOnly = true)
    public PlanMove require(UUID id) {
        return jdbc.sql("select * from app.plan_move where id = ?")
                .param(id)
                .query(PlanMove.class)
                .single();
    }

    /** What the control office thinks of it; not binding. */
    public void giveOpinion(UUID id, boolean supported, String opinion) {
        jdbc.sql("update app.plan_move set supported = ?, opinion = ? where id = ?")
                .params(supported, opinion, id)
                .update();
        files.record(
                require(id).caseNumber(),
                Fact.of(supported ? "plan.timeline.move-supported" : "plan.timeline.move-not-supported")
                        .because(opinion));
    }

    public void decide(UUID id, boolean approved, String decision) {
        jdbc.sql("update app.plan_move set approved = ?, decision = ?, decided_by = ?, decided_on = ? where id = ?")
                .params(approved, decision, current.username(), Date.valueOf(today()), id)
                .update();
        var number = require(id).caseNumber();
        deadlines.meet(number, id.toString(), DUE, today());
        files.record(
                number,
                Fact.of(approved ? "plan.timeline.move-approved" : "plan.timeline.move-refused")
                        .because(decision));
    }

    /** The leader agreed: the date moves. A duty that was submitted meanwhile keeps its own. */
    public void apply(UUID id) {
        var move = require(id);
        var obligation = obligations.require(move.caseNumber());
        if (obligation.state() == ObligationState.OPEN) {
            obligations.move(obligation, obligation.period(), move.newDue());
        }
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
