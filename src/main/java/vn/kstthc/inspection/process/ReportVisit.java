package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The team reports what it found. */
@Component
class ReportVisit implements TaskContract {

    private final InspectionVisits visits;
    private final InspectionForms forms;

    ReportVisit(InspectionVisits visits, InspectionForms forms) {
        this.visits = visits;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.VISIT;
    }

    @Override
    public String taskKey() {
        return "Task_ReportVisit";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofVisit(task, task.caseNumber(), "reportDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        visits.report(task.caseNumber(), values.requireText("report"));
        return Map.of();
    }
}
