package vn.kstthc.web.security;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.http.HttpStatus;

/** What the engine's own refusals mean to a caller of our pages. */
public final class EngineFailures {

    private EngineFailures() {}

    /** 409 where another was faster, 403 where the engine forbids; empty for failures that are not the caller's. */
    public static Optional<HttpStatus> status(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockingException) {
                return Optional.of(HttpStatus.CONFLICT);
            }
            if (t instanceof AuthorizationException) {
                return Optional.of(HttpStatus.FORBIDDEN);
            }
        }
        return Optional.empty();
    }
}
