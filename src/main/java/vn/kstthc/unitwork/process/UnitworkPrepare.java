package vn.kstthc.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.unitwork.UnitWorkDrafts;
import vn.kstthc.unitwork.UnitWorks;
import vn.kstthc.workflow.Processes;

/** Loads the steps that the unit uses. */
@Component("unitworkPrepare")
public class UnitworkPrepare implements JavaDelegate {

    private final UnitWorks works;
    private final UnitWorkDrafts drafts;

    UnitworkPrepare(UnitWorks works, UnitWorkDrafts drafts) {
        this.works = works;
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var work = UnitWorkProcess.work(execution);
        var steps = works.begin(work);
        execution.setVariable(Processes.ABOUT, drafts.about(work));
        execution.setVariable(UnitWorkProcess.ASSIGN_STEP, steps.assign());
        execution.setVariable(UnitWorkProcess.DIVISION_STEP, steps.division());
        execution.setVariable(UnitWorkProcess.ISSUE_STEP, steps.issue());
        execution.setVariable(UnitWorkProcess.DIVISION, steps.divisionUnit());
        execution.setVariable(UnitWorkProcess.OFFICER, "");
    }
}
