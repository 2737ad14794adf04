package vn.kstthc.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kstthc.organization.Organization;

/** Tells the engine who calls: without it every permission check of the engine passes silently on our own pages. */
final class EngineAuthentication extends OncePerRequestFilter {

    private final IdentityService identity;
    private final Organization organization;

    EngineAuthentication(IdentityService identity, Organization organization) {
        this.identity = identity;
        this.organization = organization;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            chain.doFilter(request, response);
            return;
        }
        var username = principal.getName();
        identity.setAuthentication(username, List.copyOf(organization.groupsOf(username)));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
