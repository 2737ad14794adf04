package vn.kstthc.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.PublicationProcedure;
import vn.kstthc.publication.Publications;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The table of the annexes, which is too wide for a form in Tasklist. */
@Controller
@RequestMapping("/app/publications/{number}/procedures")
class AnnexPage {

    private static final int SPARE_ROWS = 3;
    private static final String PAGE = "publication/annex";

    private final Publications publications;
    private final Messages messages;

    AnnexPage(Publications publications, Messages messages) {
        this.publications = publications;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        return page(number, publications.editable(number), model);
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes flash) {
        var rows = AnnexRows.read(form);
        try {
            publications.replaceProcedures(number, rows);
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            var problem = refusal.problems().get(0);
            model.addAttribute("alert", problem.field() + ": " + messages.text(problem.key(), problem.args()));
            return page(number, rows, model);
        }
        flash.addFlashAttribute("notice", messages.text("publication.annex.saved"));
        return "redirect:/app/publications/" + number + "/procedures";
    }

    private String page(String number, List<PublicationProcedure> rows, Model model) {
        var shown = new ArrayList<>(rows);
        for (var i = 0; i < SPARE_ROWS; i++) {
            shown.add(new PublicationProcedure(shown.size() + 1, "", "", ProcedureChangeKind.NEW, "", "", "", ""));
        }
        model.addAllAttributes(Map.of("number", number, "rows", shown, "kinds", ProcedureChangeKind.values()));
        return PAGE;
    }
}
