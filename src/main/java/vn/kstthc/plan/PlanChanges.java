package vn.kstthc.plan;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
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
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** Changes of a plan that runs: asked for with a reason, decided by whoever may sign it, then applied. */
@Service
@Transactional
public class PlanChanges {

    private static final String PROCESS = "plan-change";
    private static final String DUE = "change";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final ChangeRules rules;
    private final ChangeWork work;
    private final PlanApproval approval;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final CurrentStaff current;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    PlanChanges(
            JdbcClient jdbc,
            Plans plans,
            ChangeRules rules,
            ChangeWork work,
            PlanApproval approval,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            CurrentStaff current,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.rules = rules;
        this.work = work;
        this.approval = approval;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.current = current;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Asks for a change of a plan that is approved.
     *
     * @throws Refusal 403 for others than its unit and the control office, 409 for a plan that is not approved, 400 by field
     */
    public void ask(String number, NewChange change) {
        var plan = plans.require(number);
        if (!plans.mayFollow(number)) {
            throw Refusal.forbidden("plan.refusal.draft");
        }
        if (!plan.approved()) {
            throw Refusal.conflict("plan.refusal.not-approved", number);
        }
        rules.check(plan, change);
        var id = UUID.randomUUID();
        insert(number, id, change);
        files.record(
                number,
                Fact.of("plan.timeline.change-asked")
                        .with("kind", Phrases.key(change.kind().key()))
                        .with("row", change.rowNumber() == null ? "" : change.rowNumber())
                        .because(change.reason()));
        var signUnit = approval.signUnit(number);
        var due = deadlines.start(new DeadlineStart(number, id.toString(), DUE, "P-CHANGE", today(), signUnit));
        var variables = new HashMap<String, Object>();
        variables.put("subject", id.toString());
        variables.put("signUnit", signUnit);
        variables.put("changeDueAt", java.util.Date.from(due.due()));
        variables.put(Processes.ABOUT, about(change));
        processes.start(PROCESS, number, variables);
    }

    private void insert(String number, UUID id, NewChange change) {
        jdbc.sql(
                        """
                        insert into app.plan_change (id, plan, kind, row_number, from_unit, to_unit, schedule_text, content, product,
                            reason, asked_by, asked_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        number,
                        change.kind().name(),
                        change.rowNumber(),
                        change.fromUnit(),
                        change.toUnit(),
                        change.scheduleText(),
                        change.content(),
                        change.product(),
                        change.reason().strip(),
                        current.username(),
                        Date.valueOf(today()))
                .update();
    }

    /** The changes of a plan, the newest first, for whoever may see it. */
    @Transactional(readOnly = true)
    public List<PlanChange> of(String number) {
        return jdbc.sql("select * from app.plan_change where plan = ? order by asked_on desc, id")
                .param(plans.require(number).number())
                .query(PlanChange.class)
                .list();
    }

    @Transactional(readOnly = true)
    public PlanChange require(UUID id) {
        return jdbc.sql("select * from app.plan_change where id = ?")
                .param(id)
                .query(PlanChange.class)
                .single();
    }

    public void decide(UUID id, boolean approved, String decision) {
        jdbc.sql("update app.plan_change set approved = ?, decision = ?, decided_by = ?, decided_on = ? where id = ?")
                .params(approved, decision, current.username(), Date.valueOf(today()), id)
                .update();
        var change = require(id);
        deadlines.meet(change.plan(), id.toString(), DUE, today());
        files.record(
                change.plan(),
                Fact.of(approved ? "plan.timeline.change-approved" : "plan.timeline.change-refused")
                        .with("kind", Phrases.key(change.kind().key()))
                        .with("row", change.rowNumber() == null ? "" : change.rowNumber())
                        .because(decision));
    }

    private String about(NewChange change) {
        var kind = messages.written(change.kind().key());
        return change.rowNumber() == null
                ? messages.written("plan.change.about-every", kind)
                : messages.written("plan.change.about-row", kind, change.rowNumber());
    }

    /** What people read of a change in one line. */
    public String shown(PlanChange change) {
        return messages.text(
                change.kind().key() + ".text",
                change.rowNumber() == null ? messages.text("plan.change.every-row") : change.rowNumber(),
                change.fromUnit() == null ? "" : organization.unitName(change.fromUnit()),
                change.toUnit() == null ? "" : organization.unitName(change.toUnit()),
                change.scheduleText() == null ? "" : change.scheduleText(),
                change.content() == null ? "" : change.content());
    }

    public void apply(UUID id) {
        work.apply(require(id));
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
