package vn.kstthc.supervision;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Groups;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;

/** The people behind a candidate group: a team, those with that role in a unit, its leaders, or everybody of the unit. */
@Component
class GroupPeople {

    private final Organization organization;

    GroupPeople(Organization organization) {
        this.organization = organization;
    }

    /** User names; empty when nobody is there. */
    List<String> of(String group) {
        var team = organization.team(group);
        if (!team.isEmpty()) {
            return team;
        }
        var colon = group.indexOf(':');
        var unit = colon < 0 ? group : group.substring(0, colon);
        var roles = colon < 0 ? Role.values() : roles(group.substring(colon + 1));
        return organization.holders(unit, roles).stream().map(Staff::username).toList();
    }

    private static Role[] roles(String name) {
        return Groups.LEADER.equals(name)
                ? Arrays.stream(Role.values()).filter(Role::leads).toArray(Role[]::new)
                : new Role[] {Role.valueOf(name)};
    }
}
