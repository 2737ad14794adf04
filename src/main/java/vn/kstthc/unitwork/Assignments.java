package vn.kstthc.unitwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Post;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** To whom the work of a unit can be given: its divisions and its officers. */
@Component
public class Assignments {

    private static final String OFFICER = "officer:";
    private static final String DIVISION = "division:";
    private static final Role[] DRAFTING = {Role.OFFICER, Role.FOCAL_POINT, Role.DIVISION_HEAD};

    private final Organization organization;

    Assignments(Organization organization) {
        this.organization = organization;
    }

    /** Divisions first, then people; without either the unit as a whole. */
    public List<Choice> choices(String unit) {
        var choices = new ArrayList<Choice>();
        organization.divisions(unit).forEach(d -> choices.add(new Choice(d.name(), DIVISION + d.code())));
        organization
                .holders(unit, DRAFTING)
                .forEach(person -> choices.add(new Choice(person.fullName(), OFFICER + person.username())));
        if (choices.isEmpty()) {
            choices.add(new Choice(organization.unitName(unit), DIVISION + unit));
        }
        return choices;
    }

    /** The chosen one; refused when it is not, or no longer, among the choices. */
    public Assignment of(String unit, String chosen) {
        if (choices(unit).stream().noneMatch(choice -> choice.value().equals(chosen))) {
            throw Refusal.invalid(List.of(new FieldProblem("assignee", "unitwork.refusal.not-in-unit")));
        }
        if (chosen.startsWith(DIVISION)) {
            return new Assignment(Optional.empty(), chosen.substring(DIVISION.length()));
        }
        var officer = chosen.substring(OFFICER.length());
        return new Assignment(Optional.of(officer), divisionOf(unit, officer));
    }

    /** The officer's division within the unit, or the unit itself. */
    private String divisionOf(String unit, String officer) {
        var divisions = organization.divisions(unit);
        return organization.posts(officer).stream()
                .map(Post::unit)
                .filter(code -> divisions.stream().anyMatch(d -> d.code().equals(code)))
                .findFirst()
                .orElse(unit);
    }
}
