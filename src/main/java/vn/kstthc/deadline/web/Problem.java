package vn.kstthc.deadline.web;

import java.util.List;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** What is wrong with a form, shown above it. */
public record Problem(String field, String message) {

    /** What the form can put right; anything else goes on as a refusal of the whole request. */
    static List<Problem> of(Refusal refusal, Messages messages) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        if (refusal.problems().isEmpty()) {
            return List.of(new Problem("", messages.text(refusal)));
        }
        return refusal.problems().stream()
                .map(problem -> new Problem(problem.field(), messages.text(problem.key(), problem.args())))
                .toList();
    }
}
