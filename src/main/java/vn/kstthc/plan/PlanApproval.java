package vn.kstthc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** The way of a plan from its draft to the signature of whoever holds the authority. */
@Service
@Transactional
public class PlanApproval {

    private static final String PROCESS = "plan-approval";

    private final PlanStore store;
    private final PlanRowStore rows;
    private final RowLeads leads;
    private final ObligationOpening opening;
    private final PlanLetters letters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    PlanApproval(
            PlanStore store,
            PlanRowStore rows,
            RowLeads leads,
            ObligationOpening opening,
            PlanLetters letters,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.leads = leads;
        this.opening = opening;
        this.letters = letters;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** The draft exists: its unit completes it. */
    void begin(String number, NewPlan plan) {
        var due = deadlines.start(new DeadlineStart(number, "", "prepare", prepareRule(plan), today(), plan.unit()));
        files.stage(number, "plan.stage.draft");
        var variables = new HashMap<String, Object>();
        variables.put("unit", plan.unit());
        variables.put("subject", "");
        variables.put("signUnit", signUnit(plan.authority(), plan.unit()));
        variables.put("prepareDueAt", Date.from(due.due()));
        processes.start(PROCESS, number, variables);
    }

    /** A unit's own plan is due before 20 January, while that day is to come (the province's plan asks for it). */
    private String prepareRule(NewPlan plan) {
        var january = deadlines.project("D18", today());
        return plan.parent() != null && january.isAfter(today()) ? "D18" : "P-PREPARE";
    }

    private String signUnit(PlanAuthority authority, String unit) {
        return authority == PlanAuthority.UNIT_HEAD ? unit : organization.committee();
    }

    /** The unit whose leaders sign the plan and decide about it. */
    @Transactional(readOnly = true)
    public String signUnit(String number) {
        var plan = store.find(number).orElseThrow();
        return signUnit(plan.authority(), plan.unit());
    }

    /** What the unit says to whoever signs; units may be asked first what they think of the draft. */
    public void prepare(String number, String summary, boolean consulting) {
        store.summary(number, summary);
        if (consulting) {
            store.state(number, PlanState.CONSULTING);
            files.stage(number, "plan.stage.consulting");
        }
    }

    /** The draft goes to whoever signs. */
    public Deadline submit(String number) {
        var plan = store.find(number).orElseThrow();
        store.remark(number, "");
        deadlines.meet(number, "", "prepare", today());
        files.stage(number, "plan.stage.sign");
        files.record(number, Fact.of("plan.timeline.submitted-to-sign"));
        return deadlines.start(
                new DeadlineStart(number, "", "sign", "P-SIGN", today(), signUnit(plan.authority(), plan.unit())));
    }

    /** The rows that nobody can be held to account for and no child plan is made for; they block the approval. */
    @Transactional(readOnly = true)
    public List<PlanRow> blocking(String number) {
        var tied = store.children(number).stream().map(Plan::parentRow).toList();
        return rows.of(number).stream()
                .filter(row -> !row.dropped() && !row.leadsLater() && !tied.contains(row.number()))
                .filter(row -> !leads.usable(row, today()))
                .toList();
    }

    /** Whether the current person holds the authority to sign the plan. */
    @Transactional(readOnly = true)
    public boolean maySign(Plan plan) {
        return organization.hasRole(
                current.username(),
                signUnit(plan.authority(), plan.unit()),
                plan.authority().roles());
    }

    /**
     * The plan is signed: what units owe is opened in the background; returns the job that does it.
     *
     * @param decision number of the decision that issues it, blank where it is signed as a plan
     * @throws Refusal 403 for others than who holds the authority, 409 with the rows that block or once it is approved, 400
     *     by field
     */
    public UUID approve(String number, String decision, LocalDate signedOn) {
        files.require(number);
        store.lock(number);
        var plan = store.find(number).orElseThrow(() -> Refusal.notFound("plan.refusal.unknown", number));
        if (!maySign(plan)) {
            throw Refusal.forbidden("plan.refusal.sign");
        }
        if (plan.approved()) {
            throw Refusal.conflict("plan.refusal.approved", number);
        }
        requireDay(plan.year(), signedOn);
        var blocking = blocking(number);
        if (!blocking.isEmpty()) {
            throw Refusal.conflict(
                    blocking.stream()
                            .map(row -> new FieldProblem(
                                    "rows[" + row.number() + "]", "plan.problem.no-lead", row.number(), row.content()))
                            .toList(),
                    "plan.refusal.blocking",
                    numbers(blocking));
        }
        store.approve(number, decision, current.username(), signedOn);
        deadlines.find(number, "", "prepare").ifPresent(due -> deadlines.meet(number, "", "prepare", today()));
        deadlines.find(number, "", "sign").ifPresent(due -> deadlines.meet(number, "", "sign", signedOn));
        files.record(
                number,
                Fact.of("plan.timeline.approved")
                        .with("signer", Phrases.staff(current.username()))
                        .with("on", Phrases.date(signedOn))
                        .with("decision", decision));
        files.stage(number, "plan.stage.running");
        joinNamedUnits(number);
        letters.signed(
                store.find(number).orElseThrow(),
                signUnit(number),
                rows.of(number).stream().filter(row -> !row.dropped()).toList());
        return opening.atApproval(number);
    }

    /** Signed outside the signing task: the preparation that still runs is over. */
    public UUID approveDirectly(String number, String decision, LocalDate signedOn) {
        var job = approve(number, decision, signedOn);
        processes.cancel(number, "plan.reason.signed");
        return job;
    }

    /** The job that makes the tasks of units, for who ordered it and the control office. */
    @Transactional(readOnly = true)
    public Optional<UUID> job(String number) {
        files.require(number);
        return opening.jobOfApproval(number);
    }

    /** Numbers of the rows that block, for people; empty when none does. */
    @Transactional(readOnly = true)
    public String blockingNumbers(String number) {
        return numbers(blocking(number));
    }

    private static String numbers(List<PlanRow> rows) {
        return String.join(", ", rows.stream().map(PlanRow::number).toList());
    }

    /** Returned by the signer. */
    public Deadline giveBack(String number, String remark) {
        var plan = store.find(number).orElseThrow();
        store.state(number, PlanState.DRAFT);
        store.remark(number, remark);
        deadlines.meet(number, "", "sign", today());
        files.stage(number, "plan.stage.draft");
        files.record(number, Fact.of("plan.timeline.sign-returned").because(remark));
        return deadlines.start(new DeadlineStart(number, "", "prepare", "P-PREPARE", today(), plan.unit()));
    }

    /** A plan is signed in the year before its own at the earliest. */
    private void requireDay(int year, LocalDate signedOn) {
        if (signedOn.isAfter(today()) || signedOn.isBefore(LocalDate.of(year - 1, 1, 1))) {
            throw Refusal.invalid(List.of(new FieldProblem("signedOn", "plan.problem.signed-on")));
        }
    }

    /** Units that the plan names see it; those of groups through their own duties. */
    private void joinNamedUnits(String number) {
        rows.of(number).stream()
                .flatMap(row -> row.units().stream())
                .flatMap(unit -> unit.mention().units().stream())
                .distinct()
                .filter(organization::isPresent)
                .forEach(unit -> files.join(number, unit, PartyRole.HANDLER));
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
