package vn.kstthc.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Words for what went wrong, in the language of the request, without anything of the inside. */
@Component
class Failures {

    private static final Set<HttpStatus> WORDED = EnumSet.of(
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.CONFLICT,
            HttpStatus.PAYLOAD_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private final Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    /** The usual text of a status, for failures that say no more. */
    Failure of(HttpStatus status) {
        return Failure.of(status, messages.text("web.error." + code(status) + ".detail"));
    }

    Failure of(HttpStatus status, String key, Object... args) {
        return Failure.of(status, messages.text(key, args));
    }

    Failure of(Refusal refusal) {
        var errors = refusal.problems().stream()
                .map(p -> new FieldError(p.field(), messages.text(p.key(), p.args())))
                .toList();
        var status = HttpStatus.valueOf(refusal.kind().status());
        return new Failure(status, messages.text(refusal.key(), refusal.args()), errors, HttpHeaders.EMPTY);
    }

    Failure invalid(List<FieldError> errors) {
        return Failure.fields(messages.text("shared.refusal.invalid"), errors);
    }

    Failure field(String field, String key, Object... args) {
        return invalid(List.of(new FieldError(field, messages.text(key, args))));
    }

    Failure of(BindingResult result) {
        return invalid(result.getAllErrors().stream().map(this::fieldError).toList());
    }

    /** Names the field of a JSON body that has a wrong type or an unknown value. */
    Failure of(JsonMappingException cause) {
        var field = path(cause);
        if (cause instanceof UnrecognizedPropertyException) {
            return field(field, "web.field.unknown");
        }
        if (cause instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return field(field, "web.field.options", options(format.getTargetType()));
        }
        return field.isEmpty() ? of(HttpStatus.BAD_REQUEST, "web.error.unreadable") : field(field, "web.field.type");
    }

    /** As the domain names fields: {@code procedures[0].kind}. */
    private static String path(JsonMappingException cause) {
        return cause.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    Failure mistyped(String field, @Nullable Class<?> wanted) {
        return invalid(List.of(new FieldError(field, mistyped(wanted))));
    }

    private String mistyped(@Nullable Class<?> wanted) {
        return wanted != null && wanted.isEnum()
                ? messages.text("web.field.options", options(wanted))
                : messages.text("web.field.type");
    }

    /** The outer form: a problem in JSON or a page. */
    Object answer(Failure failure, HttpServletRequest request) {
        return RequestKind.isProgram(request) ? failure.asJson(title(failure.status())) : failure.asPage();
    }

    private String title(HttpStatus status) {
        return messages.text("web.error." + code(status) + ".title");
    }

    private static String code(HttpStatus status) {
        return status.is5xxServerError() ? "5xx" : WORDED.contains(status) ? Integer.toString(status.value()) : "400";
    }

    private FieldError fieldError(ObjectError error) {
        var field = error instanceof org.springframework.validation.FieldError f ? f.getField() : "";
        return new FieldError(field, constraintText(error));
    }

    private String constraintText(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) {
            return text(error.unwrap(ConstraintViolation.class));
        }
        if (error.contains(TypeMismatchException.class)) {
            return mistyped(error.unwrap(TypeMismatchException.class).getRequiredType());
        }
        return messages.text("web.field.type");
    }

    /** Our own words for the constraints of the standard; a constraint with a message of its own keeps it. */
    String text(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.") && !template.startsWith("{org.hibernate.")) {
            return violation.getMessage();
        }
        var descriptor = violation.getConstraintDescriptor();
        var name = descriptor.getAnnotation().annotationType().getSimpleName();
        var attributes = descriptor.getAttributes();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> messages.text("web.field.required");
            case "Size" -> messages.text("web.field.size", attributes.get("min"), attributes.get("max"));
            case "Min", "Max" -> messages.text("web.field." + name.toLowerCase(Locale.ROOT), attributes.get("value"));
            case "Email" -> messages.text("web.field.email");
            default -> messages.text("web.field.invalid");
        };
    }

    private static String options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
