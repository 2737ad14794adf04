package vn.kstthc.deadline.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.deadline.DeadlineShift;
import vn.kstthc.deadline.Recalculation;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Running deadlines of a unit go over to another one, as after a merger: first the list, then the act. */
@Controller
@RequestMapping("/app/admin/rules/units")
class UnitPage {

    private final Recalculation recalculation;
    private final Organization organization;
    private final Messages messages;

    UnitPage(Recalculation recalculation, Organization organization, Messages messages) {
        this.recalculation = recalculation;
        this.organization = organization;
        this.messages = messages;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Model model) {
        if (from.isBlank() || to.isBlank()) {
            return page(from, to, List.of(), Optional.empty(), model);
        }
        try {
            return page(from, to, List.of(), Optional.of(recalculation.previewUnit(from, to)), model);
        } catch (Refusal refusal) {
            return page(from, to, Problem.of(refusal, messages), Optional.empty(), model);
        }
    }

    @PostMapping
    String apply(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        try {
            var moved = recalculation.moveUnit(from, to, reason);
            redirect.addFlashAttribute("notice", messages.text("deadline.units.applied", String.valueOf(moved.size())));
            return "redirect:/app/admin/rules/units";
        } catch (Refusal refusal) {
            return page(from, to, Problem.of(refusal, messages), Optional.empty(), model);
        }
    }

    private String page(
            String from, String to, List<Problem> errors, Optional<List<DeadlineShift>> shifts, Model model) {
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("units", organization.present());
        model.addAttribute("errors", errors);
        model.addAttribute("shifts", shifts.orElse(null));
        return "deadline/units";
    }
}
