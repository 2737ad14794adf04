package vn.kstthc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Work of a row that has no date of its own: somebody asks for it, or the event came that it waits for. */
@Service
@Transactional
public class PlanRequests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_TEXT = 2_000;

    private final Plans plans;
    private final RowLeads leads;
    private final Obligations obligations;
    private final ObligationStore store;
    private final CaseFiles files;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    PlanRequests(
            Plans plans,
            RowLeads leads,
            Obligations obligations,
            ObligationStore store,
            CaseFiles files,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.plans = plans;
        this.leads = leads;
        this.obligations = obligations;
        this.store = store;
        this.files = files;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Gives the units of the row, or those named, a task by the date; returns the numbers of the tasks.
     *
     * @param units codes; empty for whoever leads the row today
     * @throws Refusal 403 for others than the unit whose plan it is and the control office, 409 for a plan that does not run
     *     or a row that has its own date, 400 by field
     */
    public List<String> request(String number, String rowNumber, LocalDate due, String text, List<String> units) {
        var plan = plans.require(number);
        var row = plans.requireRow(number, rowNumber);
        if (!current.inControlOffice() && !current.worksIn(plan.unit())) {
            throw Refusal.forbidden("plan.refusal.draft");
        }
        if (!plan.approved()) {
            throw Refusal.conflict("plan.refusal.not-approved", number);
        }
        if (!row.askable()) {
            throw Refusal.conflict("plan.refusal.not-askable", rowNumber);
        }
        var accountable = accountable(row, units);
        check(due, text, units, accountable);
        var period = period(row, due);
        var numbers = new ArrayList<String>();
        for (var unit : accountable) {
            obligations
                    .open(new NewObligation(
                            number,
                            row.id(),
                            ObligationKind.ON_DEMAND,
                            unit.unit(),
                            unit.joint(),
                            period,
                            today(),
                            due))
                    .ifPresent(numbers::add);
        }
        numbers.forEach(
                task -> files.record(task, Fact.of("plan.timeline.requested").because(text)));
        files.record(
                number,
                Fact.of("plan.timeline.row-requested")
                        .with("row", rowNumber)
                        .with("due", Phrases.date(due))
                        .because(text));
        return List.copyOf(numbers);
    }

    private List<Accountable> accountable(PlanRow row, List<String> units) {
        return units.isEmpty()
                ? leads.of(row, today())
                : units.stream()
                        .distinct()
                        .map(unit -> new Accountable(unit, List.of()))
                        .toList();
    }

    private void check(LocalDate due, String text, List<String> units, List<Accountable> accountable) {
        var problems = new ArrayList<FieldProblem>();
        if (due.isBefore(today())) {
            problems.add(new FieldProblem("due", "plan.problem.due-past"));
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("text", "plan.problem.text", LONGEST_TEXT));
        }
        if (accountable.isEmpty() || units.stream().anyMatch(unit -> !organization.isPresent(unit))) {
            problems.add(new FieldProblem("units", "plan.problem.request-units"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** Each request is a period of its own. */
    private String period(PlanRow row, LocalDate due) {
        var before = store.ofRow(row.id()).stream()
                .filter(duty -> duty.kind() == ObligationKind.ON_DEMAND)
                .map(Obligation::period)
                .distinct()
                .count();
        return "Yêu cầu " + (before + 1) + ", hạn " + DAY.format(due);
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
