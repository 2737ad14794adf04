package vn.kstthc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.Deadline;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.Processes;

/** Opens the review of a year (e1). */
@Service
@Transactional
public class ReviewYears {

    static final String PROCESS = "review-year";

    private final CaseFiles files;
    private final YearStore store;
    private final ReviewDeadlines deadlines;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    ReviewYears(
            CaseFiles files,
            YearStore store,
            ReviewDeadlines deadlines,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /** The units that usually register: the departments and offices of the province. */
    @Transactional(readOnly = true)
    public List<String> usualUnits() {
        return organization.members("DEPARTMENTS", deadlines.today()).stream()
                .sorted()
                .toList();
    }

    /** Whether the current person may open the review of this year, which has none yet. */
    @Transactional(readOnly = true)
    public boolean mayOpen(int year) {
        return current.inControlOffice()
                && year >= deadlines.today().getYear()
                && store.caseOf(year).isEmpty();
    }

    /**
     * Opens the review of a year; returns its case number.
     *
     * @throws Refusal 400 by field, 403 outside the control office, 409 for a year that has one
     */
    public String open(NewReviewYear opening) {
        ReviewRules.check(opening, organization, deadlines.today());
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("review.refusal.control-office");
        }
        int year = Objects.requireNonNull(opening.year());
        store.caseOf(year).ifPresent(existing -> {
            throw Refusal.conflict("review.refusal.year-exists", String.valueOf(year), existing);
        });
        requireAhead("registerDue", "D17.REGISTER", year, opening.registerDue());
        var control = controlOffice();
        var number = files.open(
                new NewCase(CaseType.REVIEW, "Rà soát thủ tục hành chính năm " + year, control, clock.instant(), false),
                year);
        store.insert(
                number,
                year,
                opening.purpose(),
                given(opening.resultsDue(), ReviewIntake.RESULTS, year),
                given(opening.consolidationDue(), "D17.CONSOLIDATED", year));
        files.join(number, organization.committee(), PartyRole.OVERSEER);
        files.stage(number, "review.stage.register");
        files.record(number, Fact.of("review.timeline.year-opened").with("year", String.valueOf(year)));
        processes.start(PROCESS, number, variables(number, year, opening, control));
        return number;
    }

    private Map<String, Object> variables(String number, int year, NewReviewYear opening, String control) {
        var register = new ArrayList<>(new LinkedHashSet<>(opening.units()));
        var asked = register.stream()
                .map(unit -> ask(number, unit, year, opening.registerDue()))
                .toList();
        var plan = deadlines.inYear(number, "", "plan", "D17.PLAN", year, "F-RV.PLAN", opening.planDue(), control);
        var variables = new HashMap<String, Object>(Map.of("subject", "", "registerUnits", register));
        variables.put("registerDueAt", Date.from(asked.get(0).due()));
        variables.put("planDueAt", Date.from(plan.due()));
        return variables;
    }

    private Deadline ask(String number, String unit, int year, @Nullable LocalDate given) {
        files.join(number, unit, PartyRole.COORDINATING);
        store.ask(number, unit);
        return deadlines.inYear(number, unit, "register", "D17.REGISTER", year, "F-RV.REGISTER", given, unit);
    }

    private LocalDate given(@Nullable LocalDate day, String rule, int year) {
        return day == null ? deadlines.usual(rule, year) : day;
    }

    /** A usual day that has passed would end the registration at once: another one must be given. */
    private void requireAhead(String field, String rule, int year, @Nullable LocalDate given) {
        if (given == null && deadlines.usual(rule, year).isBefore(deadlines.today())) {
            throw Refusal.invalid(List.of(new FieldProblem(field, "review.problem.usual-day-passed")));
        }
    }

    private String controlOffice() {
        return organization.holder(UnitFunction.CONTROL_OFFICE);
    }
}
