package vn.kstthc.plan.web;

import java.util.Comparator;
import java.util.List;
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
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.plan.ChangeKind;
import vn.kstthc.plan.NewChange;
import vn.kstthc.plan.PlanChange;
import vn.kstthc.plan.PlanChanges;
import vn.kstthc.plan.Plans;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Changes of a plan that runs: what was asked and decided, and the form to ask for one. */
@Controller
@RequestMapping("/app/plans/{number}/changes")
class PlanChangePages {

    private static final String VIEW = "plan/changes";

    private final PlanChanges changes;
    private final Plans plans;
    private final Organization organization;
    private final UnitChoices units;
    private final RefusedPage refused;
    private final Messages messages;

    PlanChangePages(
            PlanChanges changes,
            Plans plans,
            Organization organization,
            UnitChoices units,
            RefusedPage refused,
            Messages messages) {
        this.changes = changes;
        this.plans = plans;
        this.organization = organization;
        this.units = units;
        this.refused = refused;
        this.messages = messages;
    }

    /** The form as sent; blank fields count as missing. */
    record ChangeForm(
            @Nullable ChangeKind kind,
            @Nullable String rowNumber,
            @Nullable String fromUnit,
            @Nullable String toUnit,
            @Nullable String scheduleText,
            @Nullable String content,
            @Nullable String product,
            @Nullable String reason) {

        NewChange toChange() {
            if (kind == null) {
                throw Refusal.invalid(List.of(new FieldProblem("kind", "plan.refusal.change-kind")));
            }
            return new NewChange(
                    kind,
                    text(rowNumber),
                    text(fromUnit),
                    text(toUnit),
                    text(scheduleText),
                    text(content),
                    text(product),
                    reason == null ? "" : reason);
        }

        private static @Nullable String text(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    /** A change written out. */
    record ChangeLine(PlanChange change, String text) {}

    @GetMapping
    String show(@PathVariable String number, @RequestParam(required = false) @Nullable String row, Model model) {
        fill(number, new ChangeForm(null, row, null, null, null, null, null, null), model);
        return VIEW;
    }

    private void fill(String number, ChangeForm form, Model model) {
        var plan = plans.require(number);
        model.addAttribute("plan", plan);
        model.addAttribute("form", form);
        model.addAttribute("mayAsk", plan.approved() && plans.mayFollow(number));
        model.addAttribute("rows", plans.rows(number));
        model.addAttribute(
                "changes",
                changes.of(number).stream()
                        .map(change -> new ChangeLine(change, changes.shown(change)))
                        .toList());
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("units", units.present());
        model.addAttribute(
                "ended",
                organization.ended().stream()
                        .sorted(Comparator.comparing(Unit::name))
                        .toList());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String number, @ModelAttribute ChangeForm form, Model model, RedirectAttributes flash) {
        try {
            changes.ask(number, form.toChange());
        } catch (Refusal refusal) {
            fill(number, form, model);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.change.asked"));
        return new ModelAndView("redirect:/app/plans/" + number + "/changes");
    }
}
