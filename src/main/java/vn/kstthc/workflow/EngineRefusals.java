package vn.kstthc.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kstthc.shared.Messages;

/**
 * Gives the engine's own refusals (English, or empty) a text for people, and hides the inside of its failures. What our
 * code refused keeps its text: {@link EngineDoor} marks those requests.
 */
final class EngineRefusals extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRefusals.class);
    private static final String OURS = EngineRefusals.class.getName() + ".OURS";
    private static final int FAILURE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> WORDED = Set.of(401, 403, 404, 405, 406, 409, 413, 415);

    private final Messages messages;

    EngineRefusals(Messages messages) {
        this.messages = messages;
    }

    /** The refusal of this request comes from our code: its text is for people already. */
    static void markOurs(HttpServletRequest request) {
        request.setAttribute(OURS, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldErrorResponse(response, (status, body) -> reworded(request, status, body));
        chain.doFilter(request, held);
        if (!request.isAsyncStarted()) {
            held.finish();
        }
    }

    private byte[] reworded(HttpServletRequest request, int status, byte[] body) throws IOException {
        if (status < FAILURE && request.getAttribute(OURS) != null) {
            return body;
        }
        return JSON.writeValueAsBytes(status < FAILURE ? refusal(status, body) : failure(request, status));
    }

    private ObjectNode refusal(int status, byte[] body) {
        var answer = parsed(body) instanceof ObjectNode object
                ? object
                : JSON.createObjectNode().put("type", "Refusal");
        return answer.put("message", messages.text("workflow.engine." + (WORDED.contains(status) ? status : 400)));
    }

    /** The engine has logged the cause in this thread; the id leads there. */
    private ObjectNode failure(HttpServletRequest request, int status) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} ({}) of {} {}", id, status, request.getMethod(), request.getRequestURI());
        return JSON.createObjectNode().put("type", "Failure").put("message", messages.text("workflow.engine.5xx", id));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            LOG.debug("The engine refused with something else than JSON", e);
            return JSON.missingNode();
        }
    }
}
