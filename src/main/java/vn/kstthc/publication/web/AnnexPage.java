package vn.kstthc.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import vn.kstthc.publication.ProcedureContent;
import vn.kstthc.publication.ProcedureLevel;
import vn.kstthc.publication.ProcedureRegister;
import vn.kstthc.publication.PublicationAnnex;
import vn.kstthc.publication.PublicationProcedure;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The table of the annexes, which is too wide for a form in Tasklist. */
@Controller
@RequestMapping("/app/publications/{number}/procedures")
class AnnexPage {

    private static final int SPARE_ROWS = 3;
    private static final String PAGE = "publication/annex";
    private static final Pattern FIELD = Pattern.compile("procedures\\[(\\d+)]\\.(\\w+)");

    private final PublicationAnnex annex;
    private final ProcedureRegister register;
    private final Messages messages;

    AnnexPage(PublicationAnnex annex, ProcedureRegister register, Messages messages) {
        this.annex = annex;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        return page(number, annex.editable(number), model);
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes flash) {
        var rows = AnnexRows.read(form);
        try {
            annex.replace(number, rows);
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            model.addAttribute(
                    "alert", refusal.problems().stream().map(this::problem).collect(Collectors.joining(" ")));
            return page(number, rows, model);
        }
        flash.addFlashAttribute("notice", messages.text("publication.annex.saved"));
        return "redirect:/app/publications/" + number + "/procedures";
    }

    private String problem(FieldProblem problem) {
        var text = messages.text(problem.key(), problem.args());
        var field = FIELD.matcher(problem.field());
        return field.matches()
                ? messages.text(
                        "publication.annex.problem",
                        Integer.parseInt(field.group(1)) + 1,
                        messages.text("publication.field." + field.group(2)),
                        text)
                : text;
    }

    private String page(String number, List<PublicationProcedure> rows, Model model) {
        var shown = new ArrayList<>(rows);
        for (var i = 0; i < SPARE_ROWS; i++) {
            shown.add(new PublicationProcedure(
                    shown.size() + 1, "", ProcedureChangeKind.NEW, ProcedureContent.named("")));
        }
        model.addAllAttributes(Map.of(
                "number",
                number,
                "rows",
                shown,
                "kinds",
                ProcedureChangeKind.values(),
                "levels",
                ProcedureLevel.values(),
                "fields",
                register.fields()));
        return PAGE;
    }
}
