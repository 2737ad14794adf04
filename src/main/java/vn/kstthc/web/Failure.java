package vn.kstthc.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** A refused or failed request before it takes its outer form: JSON for programs, a page for people. */
record Failure(HttpStatus status, String detail, List<FieldError> errors, HttpHeaders headers) {

    /** Said by us, because Spring finds it from the address, which may be undecodable: the very thing refused. */
    private static final String INLINE = "inline";

    static Failure of(HttpStatus status, String detail) {
        return new Failure(status, detail, List.of(), HttpHeaders.EMPTY);
    }

    static Failure fields(String detail, List<FieldError> errors) {
        return new Failure(HttpStatus.BAD_REQUEST, detail, errors, HttpHeaders.EMPTY);
    }

    Failure with(HttpHeaders more) {
        return new Failure(status, detail, errors, more);
    }

    /** RFC 9457, with {@code errors[{field,message}]} where fields are wrong. */
    ResponseEntity<ProblemDetail> asJson(String title) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .header(HttpHeaders.CONTENT_DISPOSITION, INLINE)
                .body(problem);
    }

    ModelAndView asPage() {
        var page = new ModelAndView("error/" + template(), Map.of("detail", detail, "errors", errors));
        page.setStatus(status);
        return page;
    }

    private String template() {
        return switch (status) {
            case BAD_REQUEST, FORBIDDEN, NOT_FOUND, CONFLICT, PAYLOAD_TOO_LARGE -> Integer.toString(status.value());
            default -> status.is5xxServerError() ? "5xx" : "400";
        };
    }
}
