package vn.kstthc.casefile.web;

import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.casefile.CaseDeadlines;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The forms under each deadline of the case page; what is refused is said on the page again. */
@Controller
@RequestMapping("/app/cases/{number}/deadlines/{id}")
class CaseDeadlinePage {

    private final CaseDeadlines deadlines;
    private final Messages messages;

    CaseDeadlinePage(CaseDeadlines deadlines, Messages messages) {
        this.deadlines = deadlines;
        this.messages = messages;
    }

    @PostMapping("/suspend")
    String suspend(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute DeadlineOrder order,
            RedirectAttributes redirect) {
        return done(
                number, redirect, () -> deadlines.suspend(number, id, order.day(), order.why(), order.legalGround()));
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute DeadlineOrder order,
            RedirectAttributes redirect) {
        return done(number, redirect, () -> deadlines.resume(number, id, order.day(), order.why()));
    }

    @PostMapping("/extend")
    String extend(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute DeadlineOrder order,
            RedirectAttributes redirect) {
        return done(
                number, redirect, () -> deadlines.extend(number, id, order.days(), order.why(), order.legalGround()));
    }

    private String done(String number, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("notice", messages.text("casefile.deadline.changed"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.BAD_REQUEST && refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            redirect.addFlashAttribute("alert", text(refusal));
        }
        redirect.addAttribute("number", number);
        return "redirect:/app/cases/{number}";
    }

    private String text(Refusal refusal) {
        return refusal.problems().isEmpty()
                ? messages.text(refusal)
                : refusal.problems().stream()
                        .map(problem -> messages.text(problem.key(), problem.args()))
                        .collect(Collectors.joining(" "));
    }
}
