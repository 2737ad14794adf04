package vn.kstthc.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.kstthc.shared.Refusal;
import vn.kstthc.web.security.BodyTooLargeException;
import vn.kstthc.web.security.EngineFailures;

/** Turns every exception of a controller into the right status with a clear text: JSON for programs, a page for people. */
@ControllerAdvice
class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private final Failures failures;

    ErrorAnswers(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answer(failures.of(refusal), request);
    }

    @ExceptionHandler
    Object invalid(BindException e, HttpServletRequest request) {
        return answer(failures.of(e.getBindingResult()), request);
    }

    @ExceptionHandler
    Object invalid(ConstraintViolationException e, HttpServletRequest request) {
        var errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(lastNode(v.getPropertyPath().toString()), failures.text(v)))
                .toList();
        return answer(failures.invalid(errors), request);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (hasCause(e, BodyTooLargeException.class)) {
            return answer(failures.of(HttpStatus.PAYLOAD_TOO_LARGE), request);
        }
        var failure = e.getCause() instanceof JsonMappingException mapping
                ? failures.of(mapping)
                : failures.of(HttpStatus.BAD_REQUEST, "web.error.unreadable");
        return answer(failure, request);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return answer(failures.field(e.getParameterName(), "web.field.required"), request);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestPartException e, HttpServletRequest request) {
        return answer(failures.field(e.getRequestPartName(), "web.field.required"), request);
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        var wanted = e.getParameter().nestedIfOptional().getNestedParameterType();
        return answer(failures.mistyped(e.getName(), wanted), request);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(failures.of(HttpStatus.PAYLOAD_TOO_LARGE), request);
    }

    @ExceptionHandler
    Object broken(MultipartException e, HttpServletRequest request) {
        return answer(failures.of(HttpStatus.BAD_REQUEST, "web.error.unreadable"), request);
    }

    @ExceptionHandler
    Object late(ConcurrencyFailureException e, HttpServletRequest request) {
        return answer(failures.of(HttpStatus.CONFLICT), request);
    }

    @ExceptionHandler
    Object denied(AccessDeniedException e, HttpServletRequest request) {
        return answer(failures.of(HttpStatus.FORBIDDEN), request);
    }

    /** The caller went away: nobody is left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("Client went away", e);
    }

    @ExceptionHandler
    Object any(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(failures.of(status).with(known.getHeaders()), request);
        }
        return EngineFailures.status(e)
                .map(status -> answer(failures.of(status), request))
                .orElseGet(() -> answer(unexpected(e, request), request));
    }

    private Failure unexpected(Exception e, HttpServletRequest request) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} of {} {}", id, request.getMethod(), RequestKind.path(request), e);
        return failures.of(HttpStatus.INTERNAL_SERVER_ERROR, "web.error.5xx.with-id", id);
    }

    private Object answer(Failure failure, HttpServletRequest request) {
        return failures.answer(failure, request);
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }
}
