package vn.kstthc.organization.process;

import org.springframework.stereotype.Component;
import vn.kstthc.organization.Groups;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;

/** For expressions in the models: which group a task is offered to. Never a group without people while another has some. */
@Component("routing")
public class Routing {

    private final Organization organization;

    Routing(Organization organization) {
        this.organization = organization;
    }

    /** The group of the role in the unit, or the nearest one that has members. */
    public String group(String unit, String role) {
        for (var name = role; !name.isEmpty(); name = fallback(name)) {
            var group = unit + ":" + name;
            if (organization.staffed(group)) {
                return group;
            }
        }
        return organization.staffed(unit) ? unit : above(unit, role);
    }

    /** A division without people is served by its unit; a unit without people keeps its own group. */
    private String above(String unit, String role) {
        return organization
                .unit(unit)
                .filter(u -> u.isDivision())
                .flatMap(u -> u.parentCode())
                .map(parent -> group(parent, role))
                .orElse(unit);
    }

    private static String fallback(String role) {
        return switch (role) {
            case "RECORDS_CLERK", "FOCAL_POINT" -> "OFFICER";
            case "DIVISION_HEAD", "HEAD", "DEPUTY_HEAD", "OFFICE_CHIEF", "CHAIR", "VICE_CHAIR" -> Groups.LEADER;
            default -> "";
        };
    }

    /** The unit that holds the function today. */
    public String holder(String function) {
        return organization.holder(UnitFunction.valueOf(function));
    }

    public String committee() {
        return organization.committee();
    }
}
