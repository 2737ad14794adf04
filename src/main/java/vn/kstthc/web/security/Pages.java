package vn.kstthc.web.security;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.kstthc.web.RequestKind;

/** Remembers, for after the sign-in, only addresses that a person opened. */
final class Pages {

    private Pages() {}

    static RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !RequestKind.isProgram(request)
                && !RequestKind.isScript(request)
                && !RequestKind.isBasic(request));
        return cache;
    }
}
