package vn.kstthc.assessment.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.Appraisals;
import vn.kstthc.assessment.Assessments;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The draft is completed as the appraisal asks and handed in again. */
@Component
class ReviseDraft implements TaskContract {

    private final Appraisals appraisals;
    private final Assessments assessments;
    private final AssessmentForms forms;

    ReviseDraft(Appraisals appraisals, Assessments assessments, AssessmentForms forms) {
        this.appraisals = appraisals;
        this.assessments = assessments;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.SUBMISSION;
    }

    @Override
    public String taskKey() {
        return "Task_Revise";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "reviseDueAt");
        values.put(
                "appraisalText",
                assessments.require(task.caseNumber()).appraisal().text());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var appraise = appraisals.revised(task.caseNumber(), values.requireText("revision"));
        return Map.of("appraiseDueAt", Date.from(appraise.due()));
    }
}
