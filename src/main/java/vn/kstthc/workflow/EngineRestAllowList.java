package vn.kstthc.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Messages;

/**
 * What the engine's REST is open for. Administrators: everything the engine permits. Supervisors: reading. Staff: exactly
 * what Tasklist calls. The engine's own permissions apply after this.
 */
final class EngineRestAllowList extends OncePerRequestFilter {

    static final String ADMINISTRATORS = "camunda-admin";
    static final String SUPERVISORS = "supervisors";

    /** Method and path below the engine, as Tasklist 7.24 calls them. */
    private static final List<Pattern> STAFF = patterns(
            "GET ",
            "GET /(engine|version)",
            "GET /task(/count)?",
            "POST /task(/count)?",
            "GET /task/[^/]+(/form|/form-variables|/rendered-form|/deployed-form|/identity-links|/comment)?",
            "POST /task/[^/]+/(claim|unclaim|complete|submit-form)",
            "POST /task/[^/]+/assignee",
            "GET /filter(/count)?",
            "GET /filter/[^/]+(/count|/singleResult|/list)?",
            "POST /filter/[^/]+/(count|singleResult|list)",
            "OPTIONS /(filter|task|process-definition|authorization)(/[^/]+)?",
            "GET /process-definition(/count)?",
            "GET /process-definition/(?!statistics)(key/)?[^/]+(/startForm|/form-variables|/rendered-form|/deployed-start-form|/xml)?",
            "POST /process-definition/(key/)?[^/]+/submit-form",
            "GET /user/[^/]+/profile",
            "GET /identity/(groups|password-policy)",
            "GET /authorization/check");

    /** Queries that happen to be sent by POST, and counts. */
    private static final List<Pattern> READING = patterns(
            "(GET|HEAD|OPTIONS) .*",
            "POST /(process-instance|execution|variable-instance|task|job|job-definition|incident|external-task|event-subscription|deployment|user)(/count)?",
            "POST /history/[a-z-]+(/count)?");

    /** The inside of the installation is for administrators. */
    private static final List<Pattern> HIDDEN = patterns("GET /(telemetry|metrics|schema).*");

    /** Sums that the engine makes without its tenant check: they would count restricted cases. For nobody. */
    private static final List<Pattern> UNCHECKED =
            patterns("GET /history/(process|case)-definition/[^/]+/statistics.*");

    private final CurrentStaff current;
    private final Messages messages;

    EngineRestAllowList(CurrentStaff current, Messages messages) {
        this.current = current;
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowed(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private boolean allowed(HttpServletRequest request) {
        var groups = current.groups();
        var call = request.getMethod() + " " + belowEngine(request);
        if (matches(UNCHECKED, call)) {
            return false;
        }
        if (groups.contains(ADMINISTRATORS)) {
            return true;
        }
        return matches(STAFF, call)
                || (groups.contains(SUPERVISORS) && matches(READING, call) && !matches(HIDDEN, call));
    }

    /** The decoded path, as the engine will read it, without the door and without {@code /engine/<name>}; a trailing slash does not matter. */
    private static String belowEngine(HttpServletRequest request) {
        var raw = request.getRequestURI().substring(request.getContextPath().length());
        return UriUtils.decode(raw, StandardCharsets.UTF_8)
                .replaceFirst("^(/engine-rest|/camunda/api/engine)", "")
                .replaceFirst("^/engine/[^/]+(?=/|$)", "")
                .replaceFirst("/+$", "");
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var text = messages.text("workflow.refusal.closed").replace("\"", "\\\"");
        response.getWriter().write("{\"type\":\"Refusal\",\"message\":\"" + text + "\"}");
    }

    private static boolean matches(List<Pattern> patterns, String call) {
        return patterns.stream().anyMatch(p -> p.matcher(call).matches());
    }

    private static List<Pattern> patterns(String... calls) {
        return List.of(calls).stream().map(Pattern::compile).toList();
    }
}
