package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.PlanApproval;
import vn.kstthc.plan.PlanCopies;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.RowProgress;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** One plan: its rows, what blocks its signature, and what may be done with it. */
@Controller
@RequestMapping("/app/plans/{number}")
class PlanPage {

    private static final String VIEW = "plan/plan";

    private final Plans plans;
    private final PlanApproval approval;
    private final PlanCopies copies;
    private final RowProgress progress;
    private final UnitChoices units;
    private final RefusedPage refused;
    private final Messages messages;

    PlanPage(
            Plans plans,
            PlanApproval approval,
            PlanCopies copies,
            RowProgress progress,
            UnitChoices units,
            RefusedPage refused,
            Messages messages) {
        this.plans = plans;
        this.approval = approval;
        this.copies = copies;
        this.progress = progress;
        this.units = units;
        this.refused = refused;
        this.messages = messages;
    }

    /** The signature outside the signing task, as typed. */
    record Signing(@Nullable String decision, @Nullable LocalDate signedOn) {

        String number() {
            return decision == null ? "" : decision.strip();
        }

        LocalDate day() {
            if (signedOn == null) {
                throw Refusal.invalid(List.of(new FieldProblem("signedOn", "plan.problem.signed-on")));
            }
            return signedOn;
        }
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        fill(number, model);
        return VIEW;
    }

    private void fill(String number, Model model) {
        var plan = plans.require(number);
        var rows = plans.rows(number);
        model.addAttribute("plan", plan);
        model.addAttribute("rows", rows);
        model.addAttribute("progress", progress.of(plan, rows));
        model.addAttribute("children", plans.children(number));
        model.addAttribute(
                "differences",
                copies.differences(number).stream()
                        .map(warning ->
                                messages.text(warning.key(), warning.args().toArray()))
                        .toList());
        model.addAttribute("mayEdit", plans.mayEdit(number));
        model.addAttribute("maySign", !plan.approved() && approval.maySign(plan));
        model.addAttribute("mayFollow", plans.mayFollow(number));
        var makers = copies.makers(number);
        model.addAttribute(
                "makers",
                units.present().stream()
                        .filter(choice -> makers.contains(choice.value()))
                        .toList());
        model.addAttribute(
                "blocking",
                plan.approved()
                        ? List.of()
                        : approval.blocking(number).stream()
                                .map(PlanRow::number)
                                .collect(Collectors.toList()));
        model.addAttribute("job", approval.job(number).orElse(null));
    }

    /** Marks every row that blocks: a child plan or each case names who leads it. */
    @PostMapping("/leads-later")
    String leadsLater(@PathVariable String number, RedirectAttributes flash) {
        approval.blocking(number).forEach(row -> plans.replaceRow(number, row.leadsNamedLater()));
        flash.addFlashAttribute("notice", messages.text("plan.page.saved"));
        return "redirect:/app/plans/" + number;
    }

    @PostMapping("/approve")
    ModelAndView approve(@PathVariable String number, @ModelAttribute("signing") Signing signing, Model model) {
        try {
            var job = approval.approveDirectly(number, signing.number(), signing.day());
            return new ModelAndView("redirect:/app/bulk/" + job);
        } catch (Refusal refusal) {
            fill(number, model);
            return refused.show(VIEW, model, refusal);
        }
    }

    @PostMapping("/child")
    ModelAndView child(
            @PathVariable String number,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String row,
            Model model) {
        try {
            var child = copies.child(number, unit, row.isBlank() ? null : row.strip());
            return new ModelAndView("redirect:/app/plans/" + child);
        } catch (Refusal refusal) {
            fill(number, model);
            model.addAttribute("childUnit", unit);
            model.addAttribute("childRow", row);
            return refused.show(VIEW, model, refusal);
        }
    }

    @PostMapping("/next-year")
    String nextYear(@PathVariable String number) {
        return "redirect:/app/plans/" + copies.nextYear(number);
    }
}
