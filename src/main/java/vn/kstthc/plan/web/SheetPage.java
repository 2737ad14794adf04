package vn.kstthc.plan.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.plan.Obligation;
import vn.kstthc.plan.ObligationKind;
import vn.kstthc.plan.ObligationQuery;
import vn.kstthc.plan.ObligationState;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.PlanSheets;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.SheetEntry;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The quarterly sheet of a unit, with its open tasks, whose dates it may ask to move. */
@Controller
@RequestMapping("/app/plans/sheets/{number}")
class SheetPage {

    private static final String VIEW = "plan/sheet";
    private static final int MOST_TASKS = 200;

    private final PlanSheets sheets;
    private final Obligations obligations;
    private final Plans plans;
    private final RefusedPage refused;
    private final Messages messages;

    SheetPage(PlanSheets sheets, Obligations obligations, Plans plans, RefusedPage refused, Messages messages) {
        this.sheets = sheets;
        this.obligations = obligations;
        this.plans = plans;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        fill(number, sheets.entries(number), model);
        return VIEW;
    }

    /** Fields are named by row: {@code figures-7}, {@code done-7}, {@code difficulty-7}. */
    @PostMapping
    ModelAndView save(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes flash) {
        var entries = sheets.entries(number).stream()
                .map(entry -> entry.written(
                        text(fields, "figures", entry), text(fields, "done", entry), text(fields, "difficulty", entry)))
                .toList();
        try {
            sheets.save(number, entries);
        } catch (Refusal refusal) {
            fill(number, entries, model);
            return refused.show(VIEW, model, refusal);
        }
        flash.addFlashAttribute("notice", messages.text("plan.sheet.saved"));
        return new ModelAndView("redirect:/app/plans/sheets/" + number);
    }

    /** Browsers send a line break as two characters and count it as one. */
    private static String text(Map<String, String> fields, String field, SheetEntry entry) {
        return fields.getOrDefault(field + "-" + entry.row().number(), "").replace("\r\n", "\n");
    }

    private void fill(String number, List<SheetEntry> entries, Model model) {
        var sheet = sheets.require(number);
        model.addAttribute("sheet", sheet);
        model.addAttribute("entries", entries);
        model.addAttribute("mayWrite", sheets.mayWrite(number));
        model.addAttribute("longest", PlanSheets.LONGEST);
        model.addAttribute("tasks", openTasks(sheet));
        model.addAttribute(
                "rows", plans.rows(sheet.plan()).stream().collect(Collectors.toMap(PlanRow::id, Function.identity())));
    }

    private List<Obligation> openTasks(Obligation sheet) {
        var query = new ObligationQuery(
                sheet.plan(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(sheet.unit()),
                EnumSet.of(ObligationState.OPEN),
                false,
                0,
                MOST_TASKS);
        return obligations.page(query).content().stream()
                .filter(owed ->
                        owed.kind() != ObligationKind.SHEET && owed.unit().equals(sheet.unit()))
                .toList();
    }
}
