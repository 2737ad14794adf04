package vn.kstthc.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/**
 * Shows a page again, under the status of what was refused: the model has the texts by field in {@code problems} and says
 * them above the page. What others than the writer have to settle, no right or nothing there, stays with the error page.
 */
@Component
class RefusedPage {

    private final Messages messages;

    RefusedPage(Messages messages) {
        this.messages = messages;
    }

    /** The model already holds what the page needs, with what was typed. */
    ModelAndView show(String view, Model model, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        var problems = new LinkedHashMap<String, String>();
        refusal.problems().forEach(p -> problems.merge(p.field(), messages.text(p.key(), p.args()), RefusedPage::both));
        model.addAttribute("problems", problems);
        if (problems.isEmpty()) {
            model.addAttribute("alert", messages.text(refusal));
        } else {
            model.addAttribute("errors", errors(problems));
        }
        return new ModelAndView(
                view, model.asMap(), HttpStatus.valueOf(refusal.kind().status()));
    }

    private static String both(String first, String second) {
        return first + " " + second;
    }

    private static List<Map<String, String>> errors(Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(problem -> Map.of("field", problem.getKey(), "message", problem.getValue()))
                .toList();
    }
}
