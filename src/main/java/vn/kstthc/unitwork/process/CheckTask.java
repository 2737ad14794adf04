package vn.kstthc.unitwork.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** The head of the division looks at the draft before the unit's leader does. */
@Component("unitworkCheck")
class CheckTask implements UnitWorkTask {

    private final UnitWorks works;
    private final DraftSummary summary;

    CheckTask(UnitWorks works, DraftSummary summary) {
        this.works = works;
        this.summary = summary;
    }

    @Override
    public String taskKey() {
        return "Task_CheckByDivisionHead";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        return summary.of(task);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var work = UnitWorkProcess.work(task);
        var agreed = Decision.isAgreed(values);
        if (agreed) {
            works.agreedByDivision(work);
        } else {
            works.sendBack(work, values.requireText(Decision.REMARK));
        }
        return Map.of(UnitWorkProcess.DIVISION_AGREED, agreed);
    }
}
