package vn.kstthc.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.kstthc.shared.FieldProblem;
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
        return translate(refusal, messages.text(refusal));
    }

    /** The same for what the domain refused of a form: its fields are called as the form calls them. */
    RuntimeException translate(Refusal refusal, FormSchema form) {
        var problems = refusal.problems().stream().map(problem -> labelled(problem, form));
        return translate(
                refusal,
                Stream.concat(Stream.of(messages.text(refusal.key(), refusal.args())), problems)
                        .collect(Collectors.joining(" ")));
    }

    private String labelled(FieldProblem problem, FormSchema form) {
        var text = messages.text(problem.key(), problem.args());
        var field = form.fields().get(problem.field());
        return field == null || text.startsWith(field.label()) ? text : field.label() + ": " + text;
    }

    private static RuntimeException translate(Refusal refusal, String text) {
        var request = request();
        if (request.isEmpty()) {
            return refusal;
        }
        EngineRefusals.markOurs(request.get());
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
