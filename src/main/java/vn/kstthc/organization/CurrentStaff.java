package vn.kstthc.organization;

import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who is signed in, with the rights of this moment; "system" in background work. */
@Component
public class CurrentStaff {

    public static final String SYSTEM = "system";

    private final Organization organization;

    CurrentStaff(Organization organization) {
        this.organization = organization;
    }

    public String username() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var person = authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
        return person ? authentication.getName() : SYSTEM;
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

    public boolean inControlOffice() {
        return units().contains(organization.holder(UnitFunction.CONTROL_OFFICE));
    }
}
