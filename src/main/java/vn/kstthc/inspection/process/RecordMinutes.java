package vn.kstthc.inspection.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The scan of the minutes: both sides signed, or why the unit refused. */
@Component
class RecordMinutes implements TaskContract {

    private final InspectionVisits visits;
    private final InspectionForms forms;
    private final Documents documents;

    RecordMinutes(InspectionVisits visits, InspectionForms forms, Documents documents) {
        this.visits = visits;
        this.forms = forms;
        this.documents = documents;
    }

    @Override
    public String processKey() {
        return InspectionProcess.VISIT;
    }

    @Override
    public String taskKey() {
        return "Task_RecordMinutes";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var shown = forms.ofVisit(task, task.caseNumber(), "minutesDueAt");
        shown.put(
                "documents",
                InspectionForms.options(documents.of(task.caseNumber()), file -> file.title(), file -> file.id()
                        .toString()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        visits.minutes(
                task.caseNumber(),
                UUID.fromString(values.requireText("document")),
                InspectionProcess.YES.equals(values.requireText("bothSigned")),
                values.text("refusal"));
        return Map.of();
    }
}
