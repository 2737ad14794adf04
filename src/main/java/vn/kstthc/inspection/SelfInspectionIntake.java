package vn.kstthc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineStart;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.Processes;

/** Opens self-inspections: one that a unit begins by itself, or those of a campaign. */
@Service
@Transactional
public class SelfInspectionIntake {

    private static final String PROCESS = "self-inspection";
    private static final String DUE = "I-SELF";

    private final SelfInspectionStore store;
    private final InspectionRules rules;
    private final Superiors superiors;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Processes processes;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    SelfInspectionIntake(
            SelfInspectionStore store,
            InspectionRules rules,
            Superiors superiors,
            CaseFiles files,
            Deadlines deadlines,
            Processes processes,
            CurrentStaff current,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.superiors = superiors;
        this.files = files;
        this.deadlines = deadlines;
        this.processes = processes;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Opens the self-inspection that a unit begins by itself; returns its number.
     *
     * @throws Refusal 403 for a unit where the current person does not work, 400 by field for bad input
     */
    public String open(String unit, List<InspectionScope> scope, LocalDate due) {
        var problems = new ArrayList<FieldProblem>(units(List.of(unit)));
        if (scope.isEmpty()) {
            problems.add(new FieldProblem("scope", "inspection.problem.scope"));
        }
        problems.addAll(due(due));
        rules.refuse(problems);
        if (!current.worksIn(unit)) {
            throw Refusal.forbidden("inspection.refusal.own-unit");
        }
        return open(unit, scope, due, title(due), null);
    }

    String open(String unit, List<InspectionScope> scope, LocalDate due, String title, @Nullable UUID campaign) {
        var number = files.open(new NewCase(CaseType.INSPECTION, title, unit, clock.instant(), false));
        store.insert(number, unit, scope, due, campaign);
        files.join(number, superiors.of(unit), PartyRole.OVERSEER);
        files.stage(number, "inspection.stage.self");
        var deadline = deadlines.start(new DeadlineStart(number, "", "self", DUE, due, unit));
        processes.start(PROCESS, number, Map.of("unit", unit, "subject", "", "selfDueAt", Date.from(deadline.due())));
        return number;
    }

    /** The title of a case that nobody named. */
    String title(LocalDate due) {
        return messages.written("inspection.title.self", String.valueOf(due.getYear()));
    }

    /** Units that do not exist today or inspect nothing by themselves, and those named twice. */
    List<FieldProblem> units(List<String> units) {
        return rules.units(units, rules::inspectsItself);
    }

    /** A day that is past, or whose working day before is, or that is too far. */
    List<FieldProblem> due(@Nullable LocalDate due) {
        if (due == null) {
            return List.of(new FieldProblem("due", "inspection.problem.due"));
        }
        if (rules.isFar(due)) {
            return List.of(new FieldProblem("due", "inspection.problem.far", InspectionRules.YEARS_AHEAD));
        }
        var past = due.isBefore(rules.today()) || deadlines.project(DUE, due).isBefore(rules.today());
        return past ? List.of(new FieldProblem("due", "inspection.problem.due-past")) : List.of();
    }
}
