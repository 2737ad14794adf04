package vn.kstthc.review.process;

import static vn.kstthc.workflow.FormText.plain;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.review.Quality;
import vn.kstthc.review.ReviewResults;
import vn.kstthc.review.Reviews;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office checks a result: passed, returned, or before the leader because they disagree. */
@Component
class CheckQuality implements TaskContract {

    private final ReviewResults results;
    private final Reviews reviews;
    private final ReviewForms forms;

    CheckQuality(ReviewResults results, Reviews reviews, ReviewForms forms) {
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
        return "Task_CheckQuality";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "qualityDueAt");
        values.put("targetsText", forms.targets(task.caseNumber()));
        values.put("conclusionText", plain(reviews.require(task.caseNumber()).conclusion()));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var number = task.caseNumber();
        var quality = Quality.valueOf(values.requireText("quality"));
        var next = new HashMap<String, Object>(Map.of("quality", quality.name()));
        switch (quality) {
            case PASSED -> results.pass(number, values.text("opinion").orElse(""));
            case RETURNED ->
                next.put(
                        "resultDueAt",
                        Date.from(results.giveBack(number, values.requireText("opinion"))
                                .due()));
            case DISAGREED ->
                next.put(
                        "disagreementDueAt",
                        Date.from(results.disagree(number, values.requireText("opinion"))
                                .due()));
        }
        return next;
    }
}
