package vn.kstthc.organization;

import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who is signed in, with the rights of this moment; "system" in background work. */
@Component
public class CurrentStaff {

    public static final String SYSTEM = "system";
    private static final String ANONYMOUS = "anonymous";

    private final Organization organization;

    CurrentStaff(Organization organization) {
        this.organization = organization;
    }

    /** "system" only where nobody is signed in because no request is served; a visitor is "anonymous". */
    public String username() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return SYSTEM;
        }
        return authentication instanceof AnonymousAuthenticationToken ? ANONYMOUS : authentication.getName();
    }

    public boolean isSystem() {
        return SYSTEM.equals(username());
    }

    public Set<String> groups() {
        return organization.groupsOf(username());
    }

    public Set<String> units() {
        return organization.unitsOf(username());
    }

    public boolean has(Role role) {
        return organization.hasRole(username(), role);
    }

    /**
     * Whether the person works in the control office, as against watching or administrating it. Nobody does while no unit is
     * it: the frame of every page asks, also of the one that says what is wrong.
     */
    public boolean inControlOffice() {
        return organization
                .provincialHolder(UnitFunction.CONTROL_OFFICE)
                .filter(this::worksIn)
                .isPresent();
    }

    /** Whether the person has a working role in the unit. */
    public boolean worksIn(String unit) {
        return organization.hasRole(username(), unit, Role.working());
    }
}
