package vn.kstthc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import vn.kstthc.web.RequestKind;

/** Calls that carry their own credentials need no token, unless a foreign page made the browser send them. */
final class CsrfExemptions {

    private CsrfExemptions() {}

    static boolean ownCredentials(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        return RequestKind.isBasic(request) && !foreign;
    }
}
