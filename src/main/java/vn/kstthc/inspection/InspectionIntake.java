package vn.kstthc.inspection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Groups;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.Processes;

/** Opens rounds with their visits. What is not announced stays hidden from all but its insiders. */
@Service
@Transactional
public class InspectionIntake {

    private static final String PROCESS = "inspection-round";
    private static final Role[] LEADERS =
            Arrays.stream(Role.values()).filter(Role::leads).toArray(Role[]::new);

    private final InspectionRules rules;
    private final RoundStore rounds;
    private final VisitStore visits;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    InspectionIntake(
            InspectionRules rules,
            RoundStore rounds,
            VisitStore visits,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Messages messages,
            Clock clock) {
        this.rules = rules;
        this.rounds = rounds;
        this.visits = visits;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Opens a round and a visit for each unit.
     *
     * @throws Refusal 403 for others than the control office, 400 by field for bad input
     */
    public Opened open(NewInspection inspection) {
        rules.requireControlOffice();
        rules.check(inspection);
        return openChecked(inspection);
    }

    /** Opens the round of an item of a signed plan; team, and units that the plan does not name, come with the draft. */
    String follow(PlanItem item) {
        var round = openChecked(new NewInspection(
                        item.kind(), item.units(), item.scope(), item.visitFrom(), item.visitTo(), null, List.of()))
                .number();
        files.link(round, item.plan(), "inspection.link.plan");
        return round;
    }

    private Opened openChecked(NewInspection inspection) {
        var kind = Objects.requireNonNull(inspection.kind());
        var from = Objects.requireNonNull(inspection.visitFrom());
        var to = Objects.requireNonNull(inspection.visitTo());
        var title = messages.written(
                "inspection.title.round", messages.written(kind.key()), String.valueOf(from.getYear()));
        var number = openCase(title, kind.secret());
        rounds.insert(number, kind, inspection.scope(), from, to);
        files.record(number, Fact.of("inspection.timeline.round").with("kind", Phrases.key(kind.key())));
        files.stage(number, "inspection.stage.decision");
        if (kind.secret()) {
            organization.holders(controlOffice(), LEADERS).stream()
                    .map(Staff::username)
                    .forEach(leader -> files.admit(number, leader));
        }
        var opened = new ArrayList<String>();
        inspection.units().forEach(unit -> opened.add(openVisit(number, kind, unit)));
        if (inspection.leader() != null) {
            team(number, inspection.leader(), inspection.members());
        }
        begin(number, kind);
        return new Opened(number, List.copyOf(opened));
    }

    private String openCase(String title, boolean restricted) {
        return files.open(new NewCase(CaseType.INSPECTION, title, controlOffice(), clock.instant(), restricted));
    }

    private void begin(String number, InspectionKind kind) {
        var draft =
                deadlines.start(new DeadlineStart(number, "", "draft", "I-DECISION", rules.today(), controlOffice()));
        var variables = new HashMap<String, Object>();
        variables.put("unit", controlOffice());
        variables.put("subject", "");
        variables.put("secret", kind.secret());
        variables.put("team", InspectionTeams.group(number));
        variables.put("drafter", current.isSystem() ? "" : current.username());
        variables.put(
                "signGroup", kind.secret() ? InspectionTeams.group(number) : Groups.leaders(organization.committee()));
        variables.put("signer", "");
        variables.put("draftDueAt", Date.from(draft.due()));
        if (!kind.secret()) {
            files.join(number, organization.committee(), PartyRole.OVERSEER);
        }
        processes.start(PROCESS, number, variables);
    }

    private String openVisit(String round, InspectionKind kind, String unit) {
        var visit = openCase(messages.written("inspection.title.visit", organization.unitName(unit)), kind.secret());
        visits.insert(visit, round, unit);
        files.stage(visit, "inspection.stage.waiting");
        admit(round, List.of(visit));
        return visit;
    }

    /** Sets the team of a round; its members, and no more those who were it, see the round and its visits whatever their unit. */
    void team(String round, String leader, List<String> members) {
        var cases = visitsOf(round);
        for (var member : rounds.team(round)) {
            files.dismiss(round, member.username());
            cases.forEach(number -> files.dismiss(number, member.username()));
        }
        rounds.replaceTeam(round, leader, new LinkedHashSet<>(members));
        admit(round, cases);
    }

    /** Adds visits for units that were not named yet and drops those of units that are no longer named. */
    void units(String round, List<String> units) {
        var kind = rounds.find(round).orElseThrow().kind();
        var before = visits.of(round);
        before.stream().filter(visit -> !units.contains(visit.unit())).forEach(this::drop);
        units.stream()
                .filter(unit -> before.stream().noneMatch(visit -> visit.unit().equals(unit)))
                .forEach(unit -> openVisit(round, kind, unit));
    }

    private void drop(InspectionVisit visit) {
        visits.drop(visit.number());
        files.close(visit.number(), "inspection.outcome.dropped");
    }

    private void admit(String round, List<String> cases) {
        var people = new LinkedHashSet<String>();
        var secret = rounds.find(round).orElseThrow().kind().secret();
        if (secret) {
            organization.holders(controlOffice(), LEADERS).forEach(leader -> people.add(leader.username()));
        }
        rounds.team(round).forEach(member -> people.add(member.username()));
        for (var person : people) {
            files.admit(round, person);
            cases.forEach(number -> files.admit(number, person));
        }
    }

    private List<String> visitsOf(String round) {
        return visits.of(round).stream().map(InspectionVisit::number).toList();
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
