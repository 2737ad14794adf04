package vn.kstthc.review.process;

import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.review.ReviewCollection;
import vn.kstthc.review.Reviews;
import vn.kstthc.shared.Messages;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office closes the list of results for the decision of the year. */
@Component
class CloseResults implements TaskContract {

    private final ReviewCollection collection;
    private final Reviews reviews;
    private final ReviewForms forms;
    private final Organization organization;
    private final Messages messages;

    CloseResults(
            ReviewCollection collection,
            Reviews reviews,
            ReviewForms forms,
            Organization organization,
            Messages messages) {
        this.collection = collection;
        this.reviews = reviews;
        this.forms = forms;
        this.organization = organization;
        this.messages = messages;
    }

    @Override
    public String processKey() {
        return ReviewProcess.YEAR;
    }

    @Override
    public String taskKey() {
        return "Task_CloseResults";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "collectDueAt");
        values.put(
                "unitsText",
                reviews.ofYearCase(task.caseNumber()).stream()
                        .map(review -> "- %s: %s"
                                .formatted(
                                        organization.unitName(review.leadUnit()),
                                        messages.text(review.ready() ? "review.form.ready" : "review.form.missing")))
                        .collect(Collectors.joining("\n")));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var due = collection.close(task.caseNumber(), values.text("remark").orElse(""));
        return Map.of("consolidationDueAt", Date.from(due.due()));
    }
}
