package vn.kstthc.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.deadline.Boundary;
import vn.kstthc.deadline.Counter;
import vn.kstthc.deadline.DeadlineRule;
import vn.kstthc.deadline.DeadlineShift;
import vn.kstthc.deadline.Direction;
import vn.kstthc.deadline.Period;
import vn.kstthc.deadline.Recalculation;
import vn.kstthc.deadline.RuleStatus;
import vn.kstthc.deadline.Rules;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The legal rules with their versions; an ADMIN adds a version, sees what moves, and applies it. */
@Controller
@RequestMapping("/app/admin/rules")
class RulesPage {

    private final Rules rules;
    private final RuleTexts texts;
    private final Recalculation recalculation;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    RulesPage(
            Rules rules,
            RuleTexts texts,
            Recalculation recalculation,
            CurrentStaff current,
            Messages messages,
            Clock clock) {
        this.rules = rules;
        this.texts = texts;
        this.recalculation = recalculation;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rules", rules.book().all().stream().map(texts::line).toList());
        return "deadline/rules";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        var newest = newest(code);
        return page(newest, RuleForm.of(newest, LocalDate.now(clock)), List.of(), Optional.empty(), "", model);
    }

    @PostMapping("/{code}/preview")
    String preview(@PathVariable String code, @ModelAttribute("form") RuleForm form, Model model) {
        var newest = newest(code);
        try {
            var version = form.toVersionAfter(newest);
            var shifts = recalculation.preview(version);
            return page(newest, form, List.of(), Optional.of(shifts), form.mark(version), model);
        } catch (Refusal refusal) {
            return page(newest, form, Problem.of(refusal, messages), Optional.empty(), "", model);
        }
    }

    /** Applies what was seen in a preview; a form changed since is previewed again. */
    @PostMapping("/{code}")
    String apply(
            @PathVariable String code,
            @ModelAttribute("form") RuleForm form,
            Model model,
            RedirectAttributes redirect) {
        var newest = newest(code);
        try {
            var version = form.toVersionAfter(newest);
            if (!form.mark(version).equals(form.seen())) {
                return preview(code, form, model);
            }
            var moved = recalculation
                    .adopt(version, Optional.ofNullable(form.reason()).orElse(""))
                    .stream()
                    .filter(DeadlineShift::moves)
                    .count();
            redirect.addFlashAttribute("notice", messages.text("deadline.rules.applied", code, String.valueOf(moved)));
            return "redirect:/app/admin/rules/" + code;
        } catch (Refusal refusal) {
            return page(newest, form, Problem.of(refusal, messages), Optional.empty(), "", model);
        }
    }

    private DeadlineRule newest(String code) {
        return rules.book().versions(code).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("deadline.refusal.no-such-rule", code));
    }

    private String page(
            DeadlineRule newest,
            RuleForm form,
            List<Problem> errors,
            Optional<List<DeadlineShift>> shifts,
            String mark,
            Model model) {
        model.addAttribute("rule", newest);
        model.addAttribute("kind", newest.term().kind().name());
        model.addAttribute(
                "versions",
                rules.book().versions(newest.code()).stream().map(texts::line).toList());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("shifts", shifts.orElse(null));
        model.addAttribute("mark", mark);
        model.addAttribute("mayEdit", current.has(Role.ADMIN));
        model.addAttribute("counters", Counter.values());
        model.addAttribute("directions", Direction.values());
        model.addAttribute("boundaries", Boundary.values());
        model.addAttribute("periods", Period.values());
        model.addAttribute("statuses", RuleStatus.values());
        return "deadline/rule";
    }
}
