package vn.kstthc.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.Difficulties;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The difficulties of all units, and what leaders decide about them. */
@Controller
@RequestMapping("/app/plans/difficulties")
class DifficultiesPage {

    private static final String VIEW = "plan/difficulties";

    private final Difficulties difficulties;
    private final RefusedPage refused;
    private final Messages messages;

    DifficultiesPage(Difficulties difficulties, RefusedPage refused, Messages messages) {
        this.difficulties = difficulties;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        fill(model);
        return VIEW;
    }

    @PostMapping
    ModelAndView rule(
            @RequestParam String number,
            @RequestParam UUID row,
            @RequestParam(defaultValue = "") String ruling,
            Model model,
            RedirectAttributes flash) {
        try {
            difficulties.rule(number, row, ruling);
        } catch (Refusal refusal) {
            fill(model);
            model.addAttribute("ruled", number + "/" + row);
            model.addAttribute("ruling", ruling);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.difficulties.ruled"));
        return new ModelAndView("redirect:/app/plans/difficulties");
    }

    private void fill(Model model) {
        model.addAttribute("difficulties", difficulties.visible());
        model.addAttribute("mayRule", difficulties.mayRule());
        model.addAttribute("longestRuling", Difficulties.LONGEST_RULING);
    }
}
