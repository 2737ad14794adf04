package vn.kstthc.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** A form that was refused: its page comes again with what was typed, what is wrong at its fields, and the status. */
@Component
class RefusedForm {

    private final Messages messages;

    RefusedForm(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal the same one where it forbids: then there is no form to show again */
    void show(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var problems = new LinkedHashMap<String, String>();
        refusal.problems()
                .forEach(problem -> problems.merge(
                        problem.field(), messages.text(problem.key(), problem.args()), (one, two) -> one + " " + two));
        response.setStatus(refusal.kind().status());
        model.addAttribute("alert", messages.text(refusal));
        model.addAttribute("problems", problems);
    }
}
