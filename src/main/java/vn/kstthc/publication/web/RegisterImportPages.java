package vn.kstthc.publication.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.publication.RegisterAccess;
import vn.kstthc.publication.RegisterImport;
import vn.kstthc.publication.RegisterImportPlan;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The upload of a list: tried first, then imported whole. Only for those who may import. */
@Controller
@RequestMapping(RegisterImportPages.PATH)
class RegisterImportPages {

    static final String PATH = "/app/procedures/import";
    private static final String PAGE = "publication/import";
    /** In bytes: a tried file up to this size travels in the form; a larger one is chosen again. */
    private static final int CARRIED = 1_000_000;

    private static final int SHOWN = 200;

    private final RegisterImport imports;
    private final RegisterAccess access;
    private final Messages messages;
    private final Clock clock;

    RegisterImportPages(RegisterImport imports, RegisterAccess access, Messages messages, Clock clock) {
        this.imports = imports;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    /** A problem written out. */
    record ErrorLine(int row, String column, String message) {}

    @ModelAttribute
    void check() {
        access.requireImport();
    }

    @GetMapping
    String show(Model model) {
        return page(Zones.dateOf(clock.instant()), model);
    }

    @GetMapping({"/preview", "/apply"})
    String again() {
        return "redirect:" + PATH;
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @RequestParam MultipartFile file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
            Model model)
            throws IOException {
        var bytes = file.getBytes();
        try {
            var plan = imports.dryRun(bytes, Optional.of(validFrom));
            model.addAttribute("plan", plan);
            model.addAttribute("errors", errors(plan));
            model.addAttribute("lines", plan.lines().stream().limit(SHOWN).toList());
            model.addAttribute("shown", SHOWN);
            model.addAttribute(
                    "carried", bytes.length > CARRIED ? "" : Base64.getEncoder().encodeToString(bytes));
            return new ModelAndView(page(validFrom, model), model.asMap());
        } catch (Refusal refusal) {
            return refused(refusal, validFrom, model);
        }
    }

    /** With the file as it was tried, or chosen again when it is large. */
    @PostMapping("/apply")
    ModelAndView apply(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String content,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        try {
            var plan = imports.apply(bytes(file, content), Optional.of(validFrom));
            flash.addFlashAttribute(
                    "notice", messages.text("publication.import.done", plan.added(), plan.changed(), plan.unchanged()));
            return new ModelAndView("redirect:/app/procedures");
        } catch (Refusal refusal) {
            return refused(refusal, validFrom, model);
        }
    }

    private static byte[] bytes(@Nullable MultipartFile file, String content) throws IOException {
        if (file != null && !file.isEmpty()) {
            return file.getBytes();
        }
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("publication.import.broken");
        }
    }

    private ModelAndView refused(Refusal refusal, LocalDate validFrom, Model model) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        model.addAttribute("alert", messages.text(refusal));
        return new ModelAndView(
                page(validFrom, model),
                model.asMap(),
                HttpStatus.valueOf(refusal.kind().status()));
    }

    private List<ErrorLine> errors(RegisterImportPlan plan) {
        return plan.problems().stream()
                .limit(SHOWN)
                .map(problem -> new ErrorLine(
                        problem.row(),
                        messages.text(problem.column().key()),
                        messages.text(problem.key(), problem.args().toArray())))
                .toList();
    }

    private static String page(LocalDate validFrom, Model model) {
        model.addAttribute("validFrom", validFrom);
        return PAGE;
    }
}
