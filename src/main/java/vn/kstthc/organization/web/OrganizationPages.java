package vn.kstthc.organization.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.organization.DirectoryImport;
import vn.kstthc.organization.ImportAction;
import vn.kstthc.organization.ImportKind;
import vn.kstthc.organization.ImportPlan;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.StaffRegister;
import vn.kstthc.organization.Unit;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The administrator's page of units, with the upload of files: previewed first, then applied whole. */
@Controller
@AdministratorOnly
@RequestMapping(OrganizationPages.PATH)
class OrganizationPages {

    static final String PATH = "/app/admin/organization";

    private final Organization organization;
    private final DirectoryImport imports;
    private final StaffRegister staff;
    private final Messages messages;

    OrganizationPages(Organization organization, DirectoryImport imports, StaffRegister staff, Messages messages) {
        this.organization = organization;
        this.imports = imports;
        this.staff = staff;
        this.messages = messages;
    }

    /** A present unit with the functions that it holds. */
    record UnitLine(Unit unit, List<UnitFunction> functions) {}

    /** A unit that ended, with the units that carry on its work. */
    record EndedLine(Unit unit, List<String> successors) {}

    @ModelAttribute("kinds")
    ImportKind[] kinds() {
        return ImportKind.values();
    }

    @GetMapping
    String show(Model model) {
        var lines = organization.present().stream().map(this::line).toList();
        var enabled =
                staff.everybody().stream().filter(e -> e.staff().enabled()).count();
        model.addAttribute("units", lines);
        model.addAttribute(
                "ended", organization.ended().stream().map(this::endedLine).toList());
        model.addAttribute("counts", messages.text("organization.admin.counts", lines.size(), enabled));
        return "organization/admin";
    }

    private UnitLine line(Unit unit) {
        var functions = List.of(UnitFunction.values()).stream()
                .filter(f -> organization.holds(unit.code(), f))
                .toList();
        return new UnitLine(unit, functions);
    }

    private EndedLine endedLine(Unit unit) {
        var successors = organization.successors(unit.code()).stream()
                .map(organization::unitName)
                .toList();
        return new EndedLine(unit, successors);
    }

    @GetMapping({"/preview", "/apply"})
    String again() {
        return "redirect:" + PATH;
    }

    @PostMapping("/preview")
    String preview(
            @RequestParam ImportKind kind,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean complete,
            Model model) {
        if (file.isEmpty()) {
            throw Refusal.badRequest("organization.import.no-file");
        }
        var content = content(file);
        return show(imports.dryRun(kind, content, complete), content, complete, model);
    }

    private String show(ImportPlan plan, String content, boolean complete, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("content", content);
        model.addAttribute("complete", complete);
        model.addAttribute("counts", counts("organization.preview.counts", plan));
        model.addAttribute(
                "errors",
                plan.errors().stream().map(e -> ErrorLine.of(e, messages)).toList());
        return "organization/preview";
    }

    @PostMapping("/apply")
    String apply(
            @RequestParam ImportKind kind,
            @RequestParam String content,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam long version,
            Model model,
            RedirectAttributes redirect) {
        var applied = imports.apply(kind, content, complete, version);
        var notice = counts("organization.preview.applied", applied.plan());
        if (applied.firstPasswords().isEmpty()) {
            redirect.addFlashAttribute("notice", notice);
            return "redirect:" + PATH;
        }
        model.addAttribute("notice", notice);
        model.addAttribute("passwords", applied.firstPasswords());
        return "organization/passwords";
    }

    private String counts(String key, ImportPlan plan) {
        var counts = plan.counts();
        return messages.text(
                key,
                counts.getOrDefault(ImportAction.ADDED, 0L),
                counts.getOrDefault(ImportAction.CHANGED, 0L),
                counts.getOrDefault(ImportAction.CLOSED, 0L),
                plan.unchanged());
    }

    private static String content(MultipartFile file) {
        try {
            return DirectoryImport.text(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An error of a file, written out. Line 0 is the whole file. */
    record ErrorLine(int line, String column, String message) {

        static ErrorLine of(ImportPlan.LineError error, Messages messages) {
            return new ErrorLine(
                    error.line(),
                    Optional.of(error.column()).filter(c -> !c.isEmpty()).orElse("–"),
                    messages.text(error.key(), error.args().toArray()));
        }
    }
}
