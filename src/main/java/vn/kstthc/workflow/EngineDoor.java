package vn.kstthc.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/**
 * The HTTP door of the engine itself. What arrives there (Tasklist, Cockpit, engine REST) understands only JAX-RS
 * exceptions; our own pages and JSON get the refusal as it is.
 */
@Component
final class EngineDoor {

    private final Messages messages;

    EngineDoor(Messages messages) {
        this.messages = messages;
    }

    /** The refusal in the form that the caller of this thread understands. */
    RuntimeException translate(Refusal refusal) {
        var request = request();
        if (request.isEmpty()) {
            return refusal;
        }
        EngineRefusals.markOurs(request.get());
        var text = messages.text(refusal);
        return refusal.kind() == Refusal.Kind.BAD_REQUEST
                ? new BadRequestException(text, refusal)
                : new ClientErrorException(text, refusal.kind().status(), refusal);
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .filter(EngineDoor::isEngine);
    }

    static boolean isEngine(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/engine-rest/") || path.startsWith("/camunda/");
    }
}
