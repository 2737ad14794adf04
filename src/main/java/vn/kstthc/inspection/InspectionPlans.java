package vn.kstthc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.Processes;

/** The yearly inspection plan, from its draft to the signature of the Chairman. */
@Service
@Transactional
public class InspectionPlans {

    static final String SYMBOL = "KH-UBND";
    private static final String PROCESS = "inspection-plan";

    private final InspectionPlanStore store;
    private final InspectionRules rules;
    private final InspectionLetters letters;
    private final DocumentNumbers numbers;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    InspectionPlans(
            InspectionPlanStore store,
            InspectionRules rules,
            InspectionLetters letters,
            DocumentNumbers numbers,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.letters = letters;
        this.numbers = numbers;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Begins the plan of a year; returns its number.
     *
     * @throws Refusal 403 for others than the control office, 400 for an impossible year
     */
    public String draft(int year) {
        rules.requireControlOffice();
        rules.refuse(rules.year(year));
        var title = messages.written("inspection.title.plan", String.valueOf(year));
        var number = files.open(new NewCase(CaseType.INSPECTION, title, controlOffice(), clock.instant(), false), year);
        store.insert(number, year);
        files.join(number, organization.committee(), PartyRole.OVERSEER);
        files.stage(number, "inspection.stage.plan");
        var due = deadlines.start(new DeadlineStart(number, "", "draft", "I-PLAN", rules.today(), controlOffice()));
        var variables = new HashMap<String, Object>();
        variables.put("unit", controlOffice());
        variables.put("subject", "");
        variables.put("draftDueAt", Date.from(due.due()));
        processes.start(PROCESS, number, variables);
        return number;
    }

    /** The plan, or 404 when there is none that the current reader may see. */
    @Transactional(readOnly = true)
    public InspectionPlan require(String number) {
        return find(files.require(number).number())
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.unknown", number));
    }

    /** The plan of that number, of a case that may be seen. */
    @Transactional(readOnly = true)
    public Optional<InspectionPlan> find(String number) {
        return store.find(number);
    }

    /** The plans that the current reader may see, the newest first. */
    @Transactional(readOnly = true)
    public List<InspectionPlan> all() {
        return store.all().stream().filter(plan -> files.visible(plan.number())).toList();
    }

    @Transactional(readOnly = true)
    public List<PlanItem> items(String number) {
        return store.items(number);
    }

    /** The rounds of its items that the current reader may see; an unannounced one comes when it is announced. */
    @Transactional(readOnly = true)
    public Set<String> visibleRounds(String number) {
        return store.items(number).stream()
                .map(PlanItem::round)
                .filter(Objects::nonNull)
                .filter(files::visible)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public boolean mayEdit(String number) {
        return current.inControlOffice() && !require(number).approved();
    }

    /**
     * Replaces what the plan foresees while it is not signed.
     *
     * @throws Refusal 403 for others than the control office, 409 once it is signed, 400 by field
     */
    public void replaceItems(String number, List<NewPlanItem> items) {
        rules.requireControlOffice();
        var plan = require(number);
        if (plan.approved()) {
            throw Refusal.conflict("inspection.refusal.plan-signed", number);
        }
        var problems = new ArrayList<FieldProblem>();
        items.forEach(item -> problems.addAll(problems(plan, item)));
        rules.refuse(problems);
        store.replaceItems(number, items);
        files.record(number, Fact.of("inspection.timeline.items").with("items", String.valueOf(items.size())));
    }

    private List<FieldProblem> problems(InspectionPlan plan, NewPlanItem item) {
        var problems = new ArrayList<FieldProblem>(rules.common(item.units(), item.scope()));
        if (item.kind() == null) {
            problems.add(new FieldProblem("kind", "inspection.problem.kind"));
        }
        if (item.kind() == InspectionKind.PERIODIC && item.units().isEmpty()) {
            problems.add(new FieldProblem("units", "inspection.problem.units"));
        }
        if (item.kind() == InspectionKind.UNANNOUNCED && !item.units().isEmpty()) {
            problems.add(new FieldProblem("units", "inspection.problem.units-secret"));
        }
        var from = item.visitFrom();
        var to = item.visitTo();
        if (from == null || to == null || to.isBefore(from) || from.getYear() != plan.year()) {
            problems.add(new FieldProblem("visitFrom", "inspection.problem.period", String.valueOf(plan.year())));
        }
        return problems;
    }

    /** The office's draft: purposes and requirements; a plan without items goes nowhere. */
    public void prepare(String number, String summary) {
        if (store.items(number).isEmpty()) {
            throw Refusal.conflict("inspection.refusal.no-items");
        }
        store.summary(number, summary);
        letters.plan(require(number), store.items(number));
    }

    public Deadline submit(String number) {
        deadlines.meet(number, "", "draft", rules.today());
        files.stage(number, "inspection.stage.sign");
        files.record(number, Fact.of("inspection.timeline.submitted"));
        return deadlines.start(
                new DeadlineStart(number, "", "sign", "I-SIGN", rules.today(), organization.committee()));
    }

    /** The Chairman signed; an empty number means the next one. */
    public void sign(String number, LocalDate on, Optional<String> typed) {
        rules.requireSigningDay(on, files.require(number).openedAt());
        var me = current.username();
        if (!organization.hasRole(me, organization.committee(), Role.CHAIR)) {
            throw Refusal.forbidden("inspection.refusal.chairman");
        }
        var taken = numbers.take(number, organization.committee(), SYMBOL, on, typed.orElse(null));
        store.sign(number, taken, me, on);
        letters.plan(require(number), store.items(number));
        deadlines.meet(number, "", "sign", on);
        store.items(number).stream()
                .flatMap(item -> item.units().stream())
                .distinct()
                .forEach(unit -> files.join(number, unit, PartyRole.HANDLER));
        files.record(
                number,
                Fact.of("inspection.timeline.plan-signed")
                        .with("number", taken)
                        .with("on", Phrases.date(on))
                        .with("signer", Phrases.staff(me)));
        files.close(number, "inspection.outcome.plan");
    }

    public Deadline giveBack(String number, String remark) {
        deadlines.meet(number, "", "sign", rules.today());
        files.stage(number, "inspection.stage.plan");
        files.record(number, Fact.of("inspection.timeline.returned").because(remark));
        return deadlines.start(new DeadlineStart(number, "", "draft", "I-PLAN", rules.today(), controlOffice()));
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
