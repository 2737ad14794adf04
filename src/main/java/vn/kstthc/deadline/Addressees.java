package vn.kstthc.deadline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;

/** Finds the people behind the recipients of a ladder, asking for each unit once per sweep. */
@Component
class Addressees {

    private final Organization organization;

    Addressees(Organization organization) {
        this.organization = organization;
    }

    Sweep forOneSweep() {
        return new Sweep();
    }

    /** Remembers what it found for the length of one sweep. */
    final class Sweep {

        private final Map<String, Set<String>> found = new HashMap<>();

        Set<String> of(Recipients recipients, String unit, Set<String> assigned) {
            if (recipients == Recipients.ASSIGNEE && !assigned.isEmpty()) {
                return assigned;
            }
            return switch (recipients) {
                case ASSIGNEE, OFFICERS -> found.computeIfAbsent("officers of " + unit, key -> officers(unit));
                case LEADERS -> found.computeIfAbsent("leaders of " + unit, key -> leaders(unit));
                case OFFICE_CHIEF -> found.computeIfAbsent("office chief", key -> officeChief());
            };
        }
    }

    /** Where a unit has no officer its head is told, so that no deadline passes in silence. */
    private Set<String> officers(String unit) {
        var officers = names(organization.holders(unit, Role.OFFICER));
        return officers.isEmpty() ? leaders(unit) : officers;
    }

    private Set<String> leaders(String unit) {
        return names(organization.leaders(unit));
    }

    private Set<String> officeChief() {
        return names(organization.holders(organization.holder(UnitFunction.CONTROL_OFFICE), Role.OFFICE_CHIEF));
    }

    private static Set<String> names(List<Staff> staff) {
        var names = new LinkedHashSet<String>();
        staff.forEach(person -> names.add(person.username()));
        return names;
    }
}
