package vn.kstthc.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.Field;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.StaffRegister;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The administrator's list of people, and the page of one person with posts and password. */
@Controller
@AdministratorOnly
@RequestMapping(StaffPages.PATH)
class StaffPages {

    static final String PATH = "/app/admin/staff";

    private final StaffRegister register;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    StaffPages(StaffRegister register, Organization organization, Messages messages, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the form of a post carries. */
    record PostForm(String unit, Role role, List<String> fields, LocalDate from) {

        StaffRegister.NewPost toPost() {
            return new StaffRegister.NewPost(unit.strip(), role, fields == null ? List.of() : fields, from);
        }
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @ModelAttribute("fields")
    List<Field> fields() {
        return organization.fields();
    }

    @ModelAttribute("today")
    LocalDate today() {
        return Zones.dateOf(clock.instant());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("entries", StaffSearch.find(register.everybody(), q, organization));
        return "organization/staff";
    }

    @GetMapping("/{username}")
    String person(@PathVariable String username, Model model) {
        model.addAttribute("entry", require(username));
        return "organization/person";
    }

    @PostMapping
    String add(
            @RequestParam String username,
            @RequestParam String fullName,
            @RequestParam String email,
            @ModelAttribute PostForm post,
            Model model,
            HttpServletResponse response) {
        try {
            var password = register.add(username.strip(), fullName, email.strip(), post.toPost());
            return passwords(Map.of(username.strip(), password), model);
        } catch (Refusal refusal) {
            alert(refusal, model, response);
            return list("", model);
        }
    }

    @PostMapping("/{username}")
    String rename(
            @PathVariable String username,
            @RequestParam String fullName,
            @RequestParam String email,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return saved(username, model, response, redirect, () -> register.rename(username, fullName, email.strip()));
    }

    @PostMapping("/{username}/posts")
    String addPost(
            @PathVariable String username,
            @ModelAttribute PostForm post,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return saved(username, model, response, redirect, () -> register.addPost(username, post.toPost()));
    }

    @PostMapping("/{username}/posts/{id}/end")
    String endPost(
            @PathVariable String username,
            @PathVariable long id,
            @RequestParam LocalDate lastDay,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return saved(username, model, response, redirect, () -> register.endPost(id, lastDay));
    }

    @PostMapping("/{username}/password")
    String resetPassword(@PathVariable String username, Model model, HttpServletResponse response) {
        return withPassword(username, model, response, () -> register.resetPassword(username));
    }

    @PostMapping("/{username}/disable")
    String disable(
            @PathVariable String username, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return saved(username, model, response, redirect, () -> register.enable(username, false));
    }

    @PostMapping("/{username}/enable")
    String enable(@PathVariable String username, Model model, HttpServletResponse response) {
        return withPassword(
                username, model, response, () -> register.enable(username, true).orElseThrow());
    }

    private String withPassword(String username, Model model, HttpServletResponse response, Supplier<String> act) {
        try {
            return passwords(Map.of(username, act.get()), model);
        } catch (Refusal refusal) {
            alert(refusal, model, response);
            return person(username, model);
        }
    }

    private String saved(
            String username, Model model, HttpServletResponse response, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            alert(refusal, model, response);
            return person(username, model);
        }
        redirect.addFlashAttribute("notice", messages.text("organization.staff.done"));
        redirect.addAttribute("username", username);
        return "redirect:" + PATH + "/{username}";
    }

    private void alert(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal.kind().status());
        model.addAttribute("alert", messages.text(refusal));
    }

    private static String passwords(Map<String, String> passwords, Model model) {
        model.addAttribute("passwords", passwords);
        return "organization/passwords";
    }

    private StaffRegister.Entry require(String username) {
        return register.everybody().stream()
                .filter(e -> e.staff().username().equals(username))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organization.staff.unknown", username));
    }
}
