package vn.kstthc.web.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Staff;

/**
 * Checks a password with the engine's identity service, whose throttle answers repeated failures, and lets in only staff
 * who are still there.
 */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final IdentityService identity;
    private final Organization organization;

    StaffAuthentication(IdentityService identity, Organization organization) {
        this.identity = identity;
        this.organization = organization;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var username = request.getName();
        var password = request.getCredentials();
        if (username == null || username.isBlank() || password == null) {
            throw new BadCredentialsException("No name or password");
        }
        if (!identity.checkPassword(username, password.toString()) || !mayEnter(organization, username)) {
            throw new BadCredentialsException("Name or password refused");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                username, null, Authorities.of(organization.groupsOf(username)));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    static boolean mayEnter(Organization organization, String username) {
        return organization.staff(username).filter(Staff::enabled).isPresent();
    }
}
