package vn.kstthc.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what fails outside of controllers: refused by security, by the server, or nowhere found. */
@Controller
class ErrorPages implements ErrorController {

    private final Failures failures;

    ErrorPages(Failures failures) {
        this.failures = failures;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        return failures.answer(failures.of(status(request)), request);
    }

    /** The status that the server set; a direct call of this address is a page that does not exist. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
