package vn.kstthc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import vn.kstthc.web.RequestKind;

/**
 * The answer to the anonymous: 401 for programs, the sign-in page for people. Scripts of a browser get no challenge, else
 * it would open its own dialog.
 */
final class SignInRequired implements AuthenticationEntryPoint {

    private static final String CHALLENGE = "Basic realm=\"KSTTHC\", charset=\"UTF-8\"";
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (RequestKind.isHtmx(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + signInPage(request));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (RequestKind.isProgram(request) || RequestKind.isBasic(request)) {
            if (!RequestKind.isScript(request) && !RequestKind.path(request).startsWith("/camunda/")) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            }
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            redirect.sendRedirect(request, response, signInPage(request));
        }
    }

    private static String signInPage(HttpServletRequest request) {
        var timedOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return timedOut ? "/login?expired" : "/login";
    }
}
