package vn.kstthc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.kstthc.web.RequestKind;

/**
 * The answer to those who may not: 403. A form or call without a valid token from somebody who is not, or no longer,
 * signed in asks for the sign-in instead.
 */
final class Denied implements AccessDeniedHandler {

    private final SignInRequired signIn = new SignInRequired();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException && "/login".equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else if (cause instanceof CsrfException && nobodySignedIn() && !RequestKind.isBasic(request)) {
            signIn.commence(request, response, new InsufficientAuthenticationException("Nobody signed in", cause));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean nobodySignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }
}
