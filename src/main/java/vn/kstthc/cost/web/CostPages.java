package vn.kstthc.cost.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.kstthc.cost.CostDesk;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostWorkbook;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/**
 * The page on which a sheet is entered as a table. Every button sends the whole table, so it works without scripts;
 * only "save" stores anything.
 */
@Controller
@RequestMapping("/app/cost/{id}")
class CostPages {

    private static final String PAGE = "cost/sheet";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CostDesk desk;
    private final CostViews views;
    private final CostWorkbook workbook;
    private final Messages messages;
    private final Clock clock;

    CostPages(CostDesk desk, CostViews views, CostWorkbook workbook, Messages messages, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.workbook = workbook;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var sheet = desk.require(id);
        return page(sheet, CostForm.of(desk.offered(sheet)), false, model);
    }

    @PostMapping(params = "save")
    ModelAndView save(
            @PathVariable UUID id, @ModelAttribute("form") CostForm form, Model model, RedirectAttributes flash) {
        var stored = desk.require(id);
        try {
            desk.save(read(form).applied(stored));
        } catch (Refusal refusal) {
            return refused(refusal, stored, form, model);
        }
        flash.addFlashAttribute("notice", messages.text("cost.page.saved"));
        return new ModelAndView("redirect:" + stored.path());
    }

    @PostMapping(params = "calculate")
    String calculate(@PathVariable UUID id, @ModelAttribute("form") CostForm form, Model model) {
        return page(desk.require(id), form, true, model);
    }

    @PostMapping(params = "copy")
    String copy(@PathVariable UUID id, @ModelAttribute("form") CostForm form, Model model) {
        return page(desk.require(id), form.copied(), false, model);
    }

    @PostMapping(params = "add")
    String add(
            @PathVariable UUID id, @ModelAttribute("form") CostForm form, @RequestParam GroupPlace add, Model model) {
        var added = form.added(add.phase(), add.group());
        var last = added.lastOf(add.phase(), add.group());
        model.addAttribute("focus", add.phase().field() + "-" + last + "-name");
        return page(desk.require(id), added, false, model);
    }

    @PostMapping(params = "remove")
    String remove(
            @PathVariable UUID id, @ModelAttribute("form") CostForm form, @RequestParam LinePlace remove, Model model) {
        return page(desk.require(id), form.removed(remove.phase(), remove.at()), false, model);
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> export(@PathVariable UUID id) {
        var disposition = ContentDisposition.attachment()
                .filename(messages.text("cost.xlsx.file") + ".xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(workbook.of(desk.require(id)));
    }

    /** The result of what is typed right now: pieces that the page puts in their places. */
    @PostMapping("/totals")
    String totals(@PathVariable UUID id, @ModelAttribute("form") CostForm form, Model model) {
        desk.require(id);
        model.addAttribute("view", views.of(form, read(form), false));
        return "cost/totals :: live";
    }

    private ModelAndView refused(Refusal refusal, CostSheet stored, CostForm form, Model model) {
        var status = HttpStatus.valueOf(refusal.kind().status());
        if (status == HttpStatus.CONFLICT) {
            model.addAttribute("alert", messages.text(refusal));
            model.addAttribute("unsaved", true);
        } else if (refusal.problems().isEmpty()) {
            throw refusal;
        }
        return new ModelAndView(page(desk.require(stored.id()), form, true, model), model.asMap(), status);
    }

    private String page(CostSheet sheet, CostForm form, boolean withErrors, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("view", views.of(form, read(form), withErrors));
        model.addAttribute("editable", desk.mayChange(sheet));
        model.addAttribute("home", desk.home(sheet).orElse(""));
        return PAGE;
    }

    private CostReading read(CostForm form) {
        return new CostReading(form, Zones.dateOf(clock.instant()).getYear());
    }
}
