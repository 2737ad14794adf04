package vn.kstthc.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.Difficulties;
import vn.kstthc.plan.PlanMoves;
import vn.kstthc.plan.PlanSheets;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.SheetEntry;
import vn.kstthc.plan.UnitResults;
import vn.kstthc.shared.Messages;

/** Following a plan: quarterly sheets, requests for another date, difficulties, results of units. */
@Controller
@RequestMapping("/app/plans")
class PlanFollowingPages {

    private final PlanSheets sheets;
    private final PlanMoves moves;
    private final Difficulties difficulties;
    private final UnitResults results;
    private final Plans plans;
    private final Messages messages;

    PlanFollowingPages(
            PlanSheets sheets,
            PlanMoves moves,
            Difficulties difficulties,
            UnitResults results,
            Plans plans,
            Messages messages) {
        this.sheets = sheets;
        this.moves = moves;
        this.difficulties = difficulties;
        this.results = results;
        this.plans = plans;
        this.messages = messages;
    }

    @GetMapping("/sheets/{number}")
    String sheet(@PathVariable String number, Model model) {
        model.addAttribute("sheet", sheets.require(number));
        model.addAttribute("entries", sheets.entries(number));
        model.addAttribute("mayWrite", sheets.mayWrite(number));
        return "plan/sheet";
    }

    /** Fields are named by row: {@code figures-7}, {@code done-7}, {@code difficulty-7}. */
    @PostMapping("/sheets/{number}")
    String save(@PathVariable String number, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        List<SheetEntry> entries = sheets.entries(number).stream()
                .map(entry -> new SheetEntry(
                        entry.row(),
                        fields.getOrDefault("figures-" + entry.row().number(), ""),
                        fields.getOrDefault("done-" + entry.row().number(), ""),
                        fields.getOrDefault("difficulty-" + entry.row().number(), "")))
                .toList();
        sheets.save(number, entries);
        flash.addFlashAttribute("notice", messages.text("plan.sheet.saved"));
        return "redirect:/app/plans/sheets/" + number;
    }

    @PostMapping("/tasks/{number}/move")
    String ask(
            @PathVariable String number,
            @RequestParam LocalDate newDue,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        moves.ask(number, newDue, reason);
        flash.addFlashAttribute("notice", messages.text("plan.move.asked"));
        return "redirect:/app/cases/" + number;
    }

    @GetMapping("/difficulties")
    String difficulties(Model model) {
        model.addAttribute("difficulties", difficulties.visible());
        model.addAttribute("mayRule", difficulties.mayRule());
        return "plan/difficulties";
    }

    @PostMapping("/difficulties")
    String rule(
            @RequestParam String number,
            @RequestParam UUID row,
            @RequestParam(defaultValue = "") String ruling,
            RedirectAttributes flash) {
        difficulties.rule(number, row, ruling);
        flash.addFlashAttribute("notice", messages.text("plan.difficulties.ruled"));
        return "redirect:/app/plans/difficulties";
    }

    @GetMapping("/{number}/results")
    String results(@PathVariable String number, @RequestParam Optional<String> unit, Model model) {
        var wanted = unit.filter(code -> !code.isBlank());
        model.addAttribute("plan", plans.require(number));
        model.addAttribute(
                "results",
                results.of(number).stream()
                        .filter(result -> wanted.map(result.unit()::equals).orElse(true))
                        .toList());
        return "plan/results";
    }
}
