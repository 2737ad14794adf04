package vn.kstthc.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentScreening;
import vn.kstthc.assessment.Screening;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Whether the draft sets procedures, and whether the body may set them. */
@Component
class ScreenDraft implements TaskContract {

    private final AssessmentScreening screening;
    private final AssessmentForms forms;

    ScreenDraft(AssessmentScreening screening, AssessmentForms forms) {
        this.screening = screening;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return AssessmentProcess.ASSESSMENT;
    }

    @Override
    public String taskKey() {
        return "Task_Screen";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.head(task, "screenDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var result = Screening.valueOf(values.requireText("screening"));
        screening.screen(
                task.caseNumber(), result, values.text("screenNote").orElse(""), AssessmentForms.procedures(values));
        return Map.of("screening", result.name());
    }
}
