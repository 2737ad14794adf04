package vn.kstthc.unitwork.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.unitwork.Assignments;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** The leader gives the work to an officer or a division. */
@Component("unitworkAssign")
class AssignTask implements UnitWorkTask {

    private final UnitWorks works;
    private final Assignments assignments;
    private final TaskHeader header;

    AssignTask(UnitWorks works, Assignments assignments, TaskHeader header) {
        this.works = works;
        this.assignments = assignments;
        this.header = header;
    }

    @Override
    public String taskKey() {
        return "Task_Assign";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = header.of(task);
        values.put("assignees", Choices.of(assignments.choices(UnitWorkProcess.text(task, UnitWorkProcess.UNIT))));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var work = UnitWorkProcess.work(task);
        var to = assignments.of(work.unit(), values.requireText("assignee"));
        works.assign(work, to, values.text("remark").orElse(""));
        return Map.of(
                UnitWorkProcess.OFFICER, to.officer().orElse(""),
                UnitWorkProcess.DIVISION, to.division(),
                UnitWorkProcess.DIVISION_STEP, works.hasDivisionStep(work, to.division()));
    }
}
