package vn.kstthc.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told not to do with our answers. */
final class SecurityHeaders {

    private static final String CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private SecurityHeaders() {}

    /** The engine's web applications set their own content policy, with a nonce. */
    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }

    /** The web applications' libraries are megabytes that change only with the engine's version. */
    static void ofEngineWebapps(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.addHeaderWriter((request, response) -> {
            if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/lib/")) {
                response.setHeader("Cache-Control", "private, max-age=86400");
                response.setHeader("Pragma", "");
            }
        });
    }

    static void ofOurPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.frameOptions(frame -> frame.deny()).contentSecurityPolicy(csp -> csp.policyDirectives(CSP));
    }
}
