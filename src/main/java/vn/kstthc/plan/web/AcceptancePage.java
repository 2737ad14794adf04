package vn.kstthc.plan.web;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.Acceptance;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** What waits to be accepted by the reader's unit, many at once, and what was drawn for the quarterly check. */
@Controller
@RequestMapping("/app/plans/acceptance")
class AcceptancePage {

    private static final String VIEW = "plan/acceptance";
    private static final int SIZE = 100;

    private final Acceptance acceptance;
    private final RefusedPage refused;
    private final Messages messages;

    AcceptancePage(Acceptance acceptance, RefusedPage refused, Messages messages) {
        this.acceptance = acceptance;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping
    String show(@RequestParam Optional<String> unit, @RequestParam(defaultValue = "0") int page, Model model) {
        fill(unit, page, model);
        return VIEW;
    }

    private void fill(Optional<String> unit, int page, Model model) {
        var wanted = unit.filter(code -> !code.isBlank());
        model.addAttribute("waiting", acceptance.waiting(wanted, Math.max(page, 0), SIZE));
        var units = new TreeSet<>(acceptance.unitsWaiting());
        wanted.ifPresent(units::add);
        model.addAttribute("units", units);
        model.addAttribute("unit", wanted.orElse(""));
        model.addAttribute("sampled", acceptance.sampled());
        model.addAttribute("longestNote", Acceptance.LONGEST_NOTE);
    }

    @PostMapping
    ModelAndView accept(
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") Set<String> cases,
            Model model,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("notice", messages.text("plan.acceptance.done", acceptance.accept(cases)));
        } catch (Refusal refusal) {
            fill(unit, page, model);
            model.addAttribute("chosen", cases);
            return refused.show(VIEW, model, refusal);
        }
        return back(unit, flash);
    }

    /** To the first page of the same list: what was accepted is no longer on it. */
    private static ModelAndView back(Optional<String> unit, RedirectAttributes redirect) {
        unit.filter(code -> !code.isBlank()).ifPresent(code -> redirect.addAttribute("unit", code));
        return new ModelAndView("redirect:/app/plans/acceptance");
    }

    @PostMapping("/sample")
    ModelAndView check(
            @RequestParam Optional<String> unit,
            @RequestParam String number,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes flash) {
        try {
            acceptance.check(number, note);
        } catch (Refusal refusal) {
            fill(unit, 0, model);
            model.addAttribute("noted", number);
            model.addAttribute("note", note);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.acceptance.checked", number));
        return back(unit, flash);
    }
}
