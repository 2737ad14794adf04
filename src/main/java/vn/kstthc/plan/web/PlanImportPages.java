package vn.kstthc.plan.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.plan.PlanAuthority;
import vn.kstthc.plan.PlanImports;
import vn.kstthc.plan.RowEdit;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** Import of a plan: upload, a preview with every row and what was understood, correction in place, commit. */
@Controller
@RequestMapping("/app/plans/import")
class PlanImportPages {

    private final PlanImports imports;
    private final UnitChoices units;
    private final Organization organization;
    private final Messages messages;
    private final PlanYears years;

    PlanImportPages(
            PlanImports imports, UnitChoices units, Organization organization, Messages messages, PlanYears years) {
        this.imports = imports;
        this.units = units;
        this.organization = organization;
        this.messages = messages;
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
            model.addAttribute("alert", messages.text(refusal));
            model.addAttribute("year", year);
            return new ModelAndView(
                    "plan/import",
                    model.asMap(),
                    HttpStatus.valueOf(refusal.kind().status()));
        }
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model) {
        model.addAttribute("waiting", imports.require(id));
        model.addAttribute("authorities", PlanAuthority.values());
        model.addAttribute("unit", organization.holder(UnitFunction.CONTROL_OFFICE));
        model.addAttribute("units", units.all());
        return "plan/preview";
    }

    @GetMapping("/{id}/rows/{index}")
    String edit(@PathVariable UUID id, @PathVariable int index, Model model) {
        var waiting = imports.require(id);
        var row = imports.requireRow(waiting, index);
        model.addAttribute("planTitle", waiting.document().title());
        model.addAttribute("row", row);
        model.addAttribute("leads", RowEdit.codes(row.leads()));
        model.addAttribute("joint", RowEdit.joint(row.leads()));
        model.addAttribute("coordinating", RowEdit.codes(row.coordinating()));
        model.addAttribute("overseers", RowEdit.codes(row.overseers()));
        model.addAttribute("mentions", row.leads());
        model.addAttribute("choices", units.all());
        model.addAttribute("action", "/app/plans/import/" + id + "/rows/" + index);
        model.addAttribute("back", "/app/plans/import/" + id);
        model.addAttribute("draft", true);
        return "plan/row";
    }

    @PostMapping("/{id}/rows/{index}")
    String correct(
            @PathVariable UUID id, @PathVariable int index, @ModelAttribute RowForm form, RedirectAttributes flash) {
        try {
            imports.correct(id, index, form.toInput());
        } catch (Refusal refusal) {
            flash.addFlashAttribute("alert", messages.text(refusal));
            return "redirect:/app/plans/import/" + id + "/rows/" + index;
        }
        return "redirect:/app/plans/import/" + id + "#row-" + index;
    }

    @PostMapping("/{id}/rows/{index}/remove")
    String remove(@PathVariable UUID id, @PathVariable int index) {
        imports.remove(id, index);
        return "redirect:/app/plans/import/" + id;
    }

    @PostMapping("/{id}/commit")
    String commit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam String unit,
            @RequestParam PlanAuthority authority,
            RedirectAttributes flash) {
        try {
            return "redirect:/app/plans/" + imports.commit(id, title, unit, authority);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("alert", messages.text(refusal));
            return "redirect:/app/plans/import/" + id;
        }
    }
}
