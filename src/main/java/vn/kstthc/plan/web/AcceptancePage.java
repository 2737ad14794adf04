package vn.kstthc.plan.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.Acceptance;
import vn.kstthc.shared.Messages;

/** What waits to be accepted by the reader's unit, many at once, and what was drawn for the quarterly check. */
@Controller
@RequestMapping("/app/plans/acceptance")
class AcceptancePage {

    private static final int SIZE = 100;

    private final Acceptance acceptance;
    private final Messages messages;

    AcceptancePage(Acceptance acceptance, Messages messages) {
        this.acceptance = acceptance;
        this.messages = messages;
    }

    @GetMapping
    String show(@RequestParam Optional<String> unit, @RequestParam(defaultValue = "0") int page, Model model) {
        var wanted = unit.filter(code -> !code.isBlank());
        model.addAttribute("waiting", acceptance.waiting(wanted, Math.max(page, 0), SIZE));
        model.addAttribute("sampled", acceptance.sampled());
        model.addAttribute("unit", wanted.orElse(""));
        return "plan/acceptance";
    }

    @PostMapping("/sample")
    String check(@RequestParam String number, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        acceptance.check(number, note);
        flash.addFlashAttribute("notice", messages.text("plan.acceptance.checked", number));
        return "redirect:/app/plans/acceptance";
    }

    @PostMapping
    String accept(@RequestParam(defaultValue = "") Set<String> cases, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", messages.text("plan.acceptance.done", acceptance.accept(cases)));
        return "redirect:/app/plans/acceptance";
    }
}
