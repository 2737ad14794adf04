package vn.kstthc.deadline.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.deadline.LadderEditing;
import vn.kstthc.deadline.Recipients;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The notice ladders: who is told how many working days before or after a due date. */
@Controller
@RequestMapping("/app/admin/rules/ladders")
class LaddersPage {

    private final LadderEditing editing;
    private final Messages messages;

    LaddersPage(LadderEditing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        return page(List.of(), Map.of(), model);
    }

    @PostMapping("/{ladder}")
    String save(
            @PathVariable String ladder,
            @ModelAttribute("form") LadderForm form,
            Model model,
            RedirectAttributes redirect) {
        try {
            editing.replace(ladder, form.toLines(ladder));
        } catch (Refusal refusal) {
            return page(Problem.of(refusal, messages), Map.of(ladder, form), model);
        }
        redirect.addFlashAttribute("notice", messages.text("deadline.ladders.saved", ladder));
        return "redirect:/app/admin/rules/ladders";
    }

    @PostMapping("/recompute")
    String recompute(RedirectAttributes redirect) {
        var planned = editing.replan();
        redirect.addFlashAttribute("notice", messages.text("deadline.ladders.replanned", String.valueOf(planned)));
        return "redirect:/app/admin/rules/ladders";
    }

    /** What was typed in and refused stays in its form. */
    private String page(List<Problem> errors, Map<String, LadderForm> typed, Model model) {
        var forms = editing.all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        ladder -> typed.getOrDefault(ladder.getKey(), LadderForm.of(ladder.getValue())),
                        (a, b) -> a,
                        TreeMap::new));
        model.addAttribute("forms", forms);
        model.addAttribute("errors", errors);
        model.addAttribute("recipients", Recipients.values());
        return "deadline/ladders";
    }
}
