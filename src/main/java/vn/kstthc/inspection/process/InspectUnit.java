package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The visit is over; what was seen was entered on its page. */
@Component
class InspectUnit implements TaskContract {

    private final InspectionVisits visits;
    private final InspectionForms forms;

    InspectUnit(InspectionVisits visits, InspectionForms forms) {
        this.visits = visits;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.VISIT;
    }

    @Override
    public String taskKey() {
        return "Task_InspectUnit";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofVisit(task, task.caseNumber(), "visitDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        return visits.inspected(task.caseNumber(), values.requireDate("endedOn"), values.requireText("remarks"));
    }
}
