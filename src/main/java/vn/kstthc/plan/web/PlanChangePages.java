package vn.kstthc.plan.web;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.plan.ChangeKind;
import vn.kstthc.plan.NewChange;
import vn.kstthc.plan.PlanChange;
import vn.kstthc.plan.PlanChanges;
import vn.kstthc.plan.Plans;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Changes of a plan that runs: what was asked and decided, and the form to ask for one. */
@Controller
@RequestMapping("/app/plans/{number}/changes")
class PlanChangePages {

    private final PlanChanges changes;
    private final Plans plans;
    private final Organization organization;
    private final Messages messages;

    PlanChangePages(PlanChanges changes, Plans plans, Organization organization, Messages messages) {
        this.changes = changes;
        this.plans = plans;
        this.organization = organization;
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
                throw Refusal.badRequest("plan.refusal.change-kind");
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
    String show(@PathVariable String number, Model model) {
        model.addAttribute("plan", plans.require(number));
        model.addAttribute("rows", plans.rows(number));
        model.addAttribute(
                "changes",
                changes.of(number).stream()
                        .map(change -> new ChangeLine(change, changes.shown(change, messages)))
                        .toList());
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute(
                "units",
                organization.present().stream()
                        .filter(unit -> !unit.isDivision())
                        .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name))
                        .toList());
        model.addAttribute(
                "ended",
                organization.ended().stream()
                        .sorted(Comparator.comparing(Unit::name))
                        .toList());
        return "plan/changes";
    }

    @PostMapping
    String ask(@PathVariable String number, @ModelAttribute ChangeForm form, RedirectAttributes flash) {
        try {
            changes.ask(number, form.toChange());
            flash.addFlashAttribute("notice", messages.text("plan.change.asked"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.BAD_REQUEST) {
                throw refusal;
            }
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:/app/plans/" + number + "/changes";
    }
}
