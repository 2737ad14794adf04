package vn.kstthc.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells calls of programs (answered in JSON, never redirected) from pages for people. */
public final class RequestKind {

    private static final List<String> PROGRAM_PATHS =
            List.of("/api", "/engine-rest", "/actuator", "/v3/api-docs", "/camunda/api");
    private static final String BASIC = "Basic ";

    private RequestKind() {}

    /** Whether the answer must be JSON: also looked up for the original path of an error dispatch. */
    public static boolean isProgram(HttpServletRequest request) {
        var path = path(request);
        return PROGRAM_PATHS.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    /** Whether a script in a page asks, so that no browser dialog and no redirect may answer it. */
    public static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || isBrowserFetch(request.getHeader("Sec-Fetch-Mode"));
    }

    public static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    public static boolean isBasic(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    /** The path inside the application, without a query. */
    public static String path(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = original == null ? request.getRequestURI() : original.toString();
        return uri.substring(request.getContextPath().length());
    }

    private static boolean isBrowserFetch(@Nullable String mode) {
        return mode != null && !mode.equals("navigate");
    }
}
