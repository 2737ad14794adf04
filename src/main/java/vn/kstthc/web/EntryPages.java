package vn.kstthc.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the sign-in page and the bare address. */
@Controller
class EntryPages {

    @GetMapping("/")
    String root() {
        return "redirect:/app";
    }

    @GetMapping("/login")
    String login(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? "web/login" : "redirect:/app";
    }
}
