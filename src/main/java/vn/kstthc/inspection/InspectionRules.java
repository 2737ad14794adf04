package vn.kstthc.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** What a round must fulfil: who may order it, units, days with time for the notice, people of the team. */
@Component
class InspectionRules {

    static final String NOTICE = "D22.NOTICE";
    static final int YEARS_AHEAD = 2;
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    private final Organization organization;
    private final Deadlines deadlines;
    private final CurrentStaff current;
    private final Clock clock;

    InspectionRules(Organization organization, Deadlines deadlines, CurrentStaff current, Clock clock) {
        this.organization = organization;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
    }

    void requireControlOffice() {
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("inspection.refusal.control-office");
        }
    }

    void check(NewInspection inspection) {
        var problems = new ArrayList<FieldProblem>();
        if (inspection.kind() == null) {
            problems.add(new FieldProblem("kind", "inspection.problem.kind"));
        }
        if (inspection.units().isEmpty()) {
            problems.add(new FieldProblem("units", "inspection.problem.units"));
        }
        problems.addAll(common(inspection.units(), inspection.scope()));
        problems.addAll(days(inspection.kind(), inspection.visitFrom(), inspection.visitTo()));
        problems.addAll(team(inspection.leader(), inspection.members()));
        problems.addAll(secret(inspection.kind(), inspection.units(), inspection.leader(), inspection.members()));
        refuse(problems);
    }

    /** What the units and the scope of a round or of an item of a plan must fulfil. */
    List<FieldProblem> common(List<String> units, List<InspectionScope> scope) {
        var problems = new ArrayList<FieldProblem>(units(units, this::inspectable));
        if (scope.isEmpty()) {
            problems.add(new FieldProblem("scope", "inspection.problem.scope"));
        }
        return problems;
    }

    /** Units that are not fit, and those named twice. */
    List<FieldProblem> units(List<String> units, Predicate<String> fit) {
        var problems = new ArrayList<FieldProblem>();
        var seen = new HashSet<String>();
        for (var unit : units) {
            if (!fit.test(unit)) {
                problems.add(new FieldProblem("units", "inspection.problem.unit", unit));
            } else if (!seen.add(unit)) {
                problems.add(new FieldProblem("units", "inspection.problem.unit-twice", unit));
            }
        }
        return problems;
    }

    private boolean inspectable(String unit) {
        return isUnitOtherThan(organization.holder(UnitFunction.CONTROL_OFFICE), unit);
    }

    /** Every unit inspects itself but the province's committee, which has no superior here. */
    boolean inspectsItself(String unit) {
        return isUnitOtherThan(organization.committee(), unit);
    }

    private boolean isUnitOtherThan(String except, String unit) {
        return organization.isPresent(unit) && !organization.require(unit).isDivision() && !unit.equals(except);
    }

    /** The year of a plan or of a checklist. */
    List<FieldProblem> year(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? List.of(new FieldProblem(
                        "year", "inspection.problem.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)))
                : List.of();
    }

    /** A visit that is announced needs time for the notice. */
    List<FieldProblem> days(@Nullable InspectionKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return List.of(new FieldProblem(from == null ? "visitFrom" : "visitTo", "inspection.problem.day"));
        }
        if (to.isBefore(from)) {
            return List.of(new FieldProblem("visitTo", "inspection.problem.visit-to"));
        }
        if (from.isBefore(today())) {
            return List.of(new FieldProblem("visitFrom", "inspection.problem.past"));
        }
        if (isFar(to)) {
            return List.of(new FieldProblem("visitTo", "inspection.problem.far", YEARS_AHEAD));
        }
        var late = kind == InspectionKind.PERIODIC
                && deadlines.project(NOTICE, from).isBefore(today());
        return late ? List.of(new FieldProblem("visitFrom", "inspection.problem.notice")) : List.of();
    }

    List<FieldProblem> team(@Nullable String leader, List<String> members) {
        var problems = new ArrayList<FieldProblem>();
        if (leader == null || !works(leader)) {
            problems.add(new FieldProblem("leader", "inspection.problem.leader"));
        }
        members.stream()
                .filter(member -> !works(member))
                .forEach(member -> problems.add(new FieldProblem("members", "inspection.problem.member", member)));
        return problems;
    }

    /** Nobody who works in a unit may know before that it is inspected unannounced. */
    List<FieldProblem> secret(
            @Nullable InspectionKind kind, List<String> units, @Nullable String leader, List<String> members) {
        if (kind == null || !kind.secret()) {
            return List.of();
        }
        return Stream.concat(Stream.ofNullable(leader), members.stream())
                .filter(person -> organization.unitsOf(person).stream().anyMatch(units::contains))
                .map(person -> new FieldProblem("members", "inspection.problem.inspected", person))
                .toList();
    }

    /** A day that is rather a slip of the pen. */
    boolean isFar(LocalDate day) {
        return day.isAfter(today().plusYears(YEARS_AHEAD));
    }

    private boolean works(String username) {
        return organization.staff(username).filter(Staff::enabled).isPresent()
                && organization.posts(username).stream()
                        .anyMatch(post -> List.of(Role.working()).contains(post.role()));
    }

    /** A plan or a decision is signed after its case was opened, and not in the future. */
    void requireSigningDay(LocalDate on, Instant opened) {
        if (on.isAfter(today()) || on.isBefore(Zones.dateOf(opened))) {
            refuse(List.of(new FieldProblem("signedOn", "inspection.problem.signed-on")));
        }
    }

    void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
