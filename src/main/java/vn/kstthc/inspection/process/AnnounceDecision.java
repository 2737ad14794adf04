package vn.kstthc.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionVisits;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The team announces the decision at a unit that did not know of it. */
@Component
class AnnounceDecision implements TaskContract {

    private final InspectionVisits visits;
    private final InspectionForms forms;

    AnnounceDecision(InspectionVisits visits, InspectionForms forms) {
        this.visits = visits;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return InspectionProcess.ROUND;
    }

    @Override
    public String taskKey() {
        return "Task_AnnounceDecision";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return forms.ofVisit(task, task.subject(), "announceDueAt");
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        visits.announce(task.subject(), values.requireDate("announcedOn"));
        return Map.of();
    }
}
