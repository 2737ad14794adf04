package vn.kstthc.review.process;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.review.ExecutionOutcome;
import vn.kstthc.review.ExecutionResult;
import vn.kstthc.review.ReviewExecutions;
import vn.kstthc.review.ReviewTarget;
import vn.kstthc.review.Reviews;
import vn.kstthc.shared.Messages;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The lead unit records what became of an option. */
@Component
class RecordResult implements TaskContract {

    private final ReviewExecutions executions;
    private final Reviews reviews;
    private final CostSheets sheets;
    private final ReviewForms forms;
    private final Messages messages;

    RecordResult(
            ReviewExecutions executions, Reviews reviews, CostSheets sheets, ReviewForms forms, Messages messages) {
        this.executions = executions;
        this.reviews = reviews;
        this.sheets = sheets;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public String processKey() {
        return ReviewProcess.EXECUTION;
    }

    @Override
    public String taskKey() {
        return "Task_RecordResult";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var target = reviews.target(task.subject());
        var values = forms.head(task, "executionDueAt");
        values.put("targetText", forms.target(target));
        values.put("followText", follow(target));
        if (target.afterDays() != null) {
            values.put("realisedDays", target.afterDays());
        }
        return values;
    }

    private String follow(ReviewTarget target) {
        return Stream.of(
                        Optional.ofNullable(target.followCase())
                                .map(number -> messages.text("review.form.follow", number)),
                        sheets.find(target.realisedOwner())
                                .map(sheet -> messages.text("review.form.realised", sheet.path())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        executions.record(
                task.subject(),
                new ExecutionOutcome(
                        ExecutionResult.valueOf(values.requireText("result")),
                        values.text("document"),
                        values.date("inForceOn"),
                        values.number("realisedDays"),
                        values.text("note").orElse("")));
        return Map.of();
    }
}
