package vn.kstthc.feedback.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.FeedbackClassification;
import vn.kstthc.feedback.Feedbacks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The officer's answers are the input of the decision table: every one is set, so that no rule reads a gap. */
@Component
class ClassifyFeedback implements TaskContract {

    private static final String[] QUESTIONS = {
        "contentClear", "isComplaint", "aboutConduct", "aboutHead", "aboutRegulation", "withinProvince"
    };

    private final FeedbackClassification classification;
    private final Feedbacks feedbacks;
    private final FeedbackForms forms;

    ClassifyFeedback(FeedbackClassification classification, Feedbacks feedbacks, FeedbackForms forms) {
        this.classification = classification;
        this.feedbacks = feedbacks;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.FEEDBACK;
    }

    @Override
    public String taskKey() {
        return "Task_Classify";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "classifyDueAt");
        values.put("units", forms.units());
        feedbacks.require(task.caseNumber()).aboutUnit().ifPresent(unit -> values.put("suggestedUnit", unit));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var variables = new HashMap<String, Object>();
        for (var question : QUESTIONS) {
            variables.put(
                    question,
                    values.text(question).filter(FeedbackProcess.YES::equals).isPresent());
        }
        var unit = values.text("suggestedUnit").orElse("");
        variables.put("suggestedUnit", unit);
        variables.put("superiorUnit", classification.superiorOf(unit));
        return variables;
    }
}
