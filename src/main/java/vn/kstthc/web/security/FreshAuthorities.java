package vn.kstthc.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kstthc.organization.Organization;

/** A session of hours must not outlive a post: each request works with what the person may do now, or ends. */
final class FreshAuthorities extends OncePerRequestFilter {

    private final Organization organization;

    FreshAuthorities(Organization organization) {
        this.organization = organization;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)) {
            refresh(authentication, request);
        }
        chain.doFilter(request, response);
    }

    private void refresh(Authentication old, HttpServletRequest request) {
        var username = old.getName();
        if (!StaffAuthentication.mayEnter(organization, username)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return;
        }
        var fresh = UsernamePasswordAuthenticationToken.authenticated(
                old.getPrincipal(), null, Authorities.of(organization.groupsOf(username)));
        fresh.setDetails(old.getDetails());
        SecurityContextHolder.setContext(new SecurityContextImpl(fresh));
    }
}
