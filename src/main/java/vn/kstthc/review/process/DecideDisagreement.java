package vn.kstthc.review.process;

import static vn.kstthc.workflow.FormText.plain;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.kstthc.review.ReviewResults;
import vn.kstthc.review.Reviews;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The leader decides whose option holds. */
@Component
class DecideDisagreement implements TaskContract {

    private final ReviewResults results;
    private final Reviews reviews;
    private final ReviewForms forms;

    DecideDisagreement(ReviewResults results, Reviews reviews, ReviewForms forms) {
        this.results = results;
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return ReviewProcess.RESULT;
    }

    @Override
    public String taskKey() {
        return "Task_DecideDisagreement";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var review = reviews.require(task.caseNumber());
        var values = forms.head(task, "disagreementDueAt");
        values.put("targetsText", forms.targets(task.caseNumber()));
        values.put("conclusionText", plain(review.conclusion()));
        values.put("opinionText", plain(Objects.toString(review.opinion(), "")));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var reason = values.requireText("reason");
        if (ReviewProcess.YES.equals(values.requireText("optionKept"))) {
            results.keepOption(task.caseNumber(), reason);
            return Map.of("optionKept", true);
        }
        var redo = results.rejectOption(task.caseNumber(), reason);
        return Map.of("optionKept", false, "resultDueAt", Date.from(redo.due()));
    }
}
