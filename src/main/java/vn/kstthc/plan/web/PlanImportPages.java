package vn.kstthc.plan.web;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.plan.PlanAuthority;
import vn.kstthc.plan.PlanImports;
import vn.kstthc.shared.Refusal;

/** Import of a plan: upload, a preview with every row and what was understood, correction in place, commit. */
@Controller
@RequestMapping("/app/plans/import")
class PlanImportPages {

    private static final String PREVIEW = "plan/preview";
    private static final String ROW = "plan/row";

    private final PlanImports imports;
    private final UnitChoices units;
    private final Organization organization;
    private final RefusedPage refused;
    private final PlanYears years;

    PlanImportPages(
            PlanImports imports, UnitChoices units, Organization organization, RefusedPage refused, PlanYears years) {
        this.imports = imports;
        this.units = units;
        this.organization = organization;
        this.refused = refused;
        this.years = years;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("year", years.next());
        return "plan/import";
    }

    @PostMapping
    ModelAndView upload(@RequestParam MultipartFile file, @RequestParam int year, Model model) throws IOException {
        try {
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return new ModelAndView("redirect:/app/plans/import/" + imports.begin(name, file.getBytes(), year));
        } catch (Refusal refusal) {
            model.addAttribute("year", year);
            return refused.show("plan/import", model, refusal);
        }
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model) {
        var waiting = imports.require(id);
        fill(
                waiting,
                waiting.document().title(),
                organization.holder(UnitFunction.CONTROL_OFFICE),
                PlanAuthority.CHAIR,
                model);
        return PREVIEW;
    }

    private void fill(PlanImports.Waiting waiting, String title, String unit, PlanAuthority authority, Model model) {
        model.addAttribute("waiting", waiting);
        var rows = waiting.document().rows();
        model.addAttribute(
                "doubtful",
                IntStream.range(0, rows.size())
                        .filter(index -> !rows.get(index).warnings().isEmpty())
                        .boxed()
                        .toList());
        model.addAttribute("planTitle", title);
        model.addAttribute("unit", unit);
        model.addAttribute("authority", authority);
        model.addAttribute("authorities", PlanAuthority.values());
        model.addAttribute("units", units.present());
    }

    @GetMapping("/{id}/rows/{index}")
    String edit(@PathVariable UUID id, @PathVariable int index, Model model) {
        var row = imports.requireRow(imports.require(id), index);
        fill(id, index, RowForm.of(row), model);
        return ROW;
    }

    private void fill(UUID id, int index, RowForm form, Model model) {
        var waiting = imports.require(id);
        var row = imports.requireRow(waiting, index);
        model.addAttribute("planTitle", waiting.document().title());
        model.addAttribute("number", row.number());
        model.addAttribute("form", form);
        model.addAttribute("mentions", row.leads());
        model.addAttribute("warnings", row.warnings());
        model.addAttribute("choices", units.all());
        model.addAttribute("action", "/app/plans/import/" + id + "/rows/" + index);
        model.addAttribute("back", "/app/plans/import/" + id);
        model.addAttribute("draft", true);
    }

    @PostMapping("/{id}/rows/{index}")
    ModelAndView correct(@PathVariable UUID id, @PathVariable int index, @ModelAttribute RowForm form, Model model) {
        try {
            imports.correct(id, index, form.toInput());
            return new ModelAndView("redirect:/app/plans/import/" + id + "#row-" + index);
        } catch (Refusal refusal) {
            fill(id, index, form, model);
            return refused.show(ROW, model, refusal);
        }
    }

    @PostMapping("/{id}/rows/{index}/remove")
    String remove(@PathVariable UUID id, @PathVariable int index) {
        imports.remove(id, index);
        return "redirect:/app/plans/import/" + id + "#row-" + index;
    }

    @PostMapping("/{id}/commit")
    ModelAndView commit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam String unit,
            @RequestParam PlanAuthority authority,
            Model model) {
        try {
            return new ModelAndView("redirect:/app/plans/" + imports.commit(id, title, unit, authority));
        } catch (Refusal refusal) {
            fill(imports.require(id), title, unit, authority, model);
            return refused.show(PREVIEW, model, refusal);
        }
    }
}
