package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanMoves;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** A unit asks for another date of a task. */
@Controller
@RequestMapping("/app/plans/tasks/{number}/move")
class MovePage {

    private static final String VIEW = "plan/move";

    private final PlanMoves moves;
    private final Obligations obligations;
    private final RefusedPage refused;
    private final Messages messages;

    MovePage(PlanMoves moves, Obligations obligations, RefusedPage refused, Messages messages) {
        this.moves = moves;
        this.obligations = obligations;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        moves.requireMovable(number);
        fill(number, null, "", model);
        return VIEW;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String number,
            @RequestParam Optional<LocalDate> newDue,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            moves.ask(number, newDue.orElse(null), reason);
        } catch (Refusal refusal) {
            fill(number, newDue.orElse(null), reason, model);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.move.asked"));
        return new ModelAndView("redirect:/app/cases/" + number);
    }

    private void fill(String number, @Nullable LocalDate newDue, String reason, Model model) {
        var obligation = obligations.require(number);
        model.addAttribute("obligation", obligation);
        model.addAttribute("planRow", obligations.rowOf(obligation).orElse(null));
        model.addAttribute("newDue", newDue);
        model.addAttribute("reason", reason);
        model.addAttribute("longestReason", PlanMoves.LONGEST_REASON);
    }
}
