package vn.kstthc.casefile.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.casefile.OutsideFacts;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** What is still owed in systems outside, and the form by which it is recorded as done. */
@Controller
class OutsidePage {

    private static final int SIZE = 50;

    private final OutsideFacts facts;
    private final Messages messages;

    OutsidePage(OutsideFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    @GetMapping("/app/outside")
    String owed(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("owed", facts.owed(Math.max(page, 0), SIZE));
        return "casefile/outside";
    }

    @PostMapping("/app/cases/{number}/outside")
    String settle(
            @PathVariable String number,
            @RequestParam String system,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam String reference,
            @RequestParam LocalDate doneOn,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes flash) {
        try {
            facts.settle(number, system, what, subject, reference, doneOn, evidence);
            flash.addFlashAttribute("notice", messages.text("casefile.outside.settled"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.BAD_REQUEST) {
                throw refusal;
            }
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:/app/cases/{number}";
    }
}
