package vn.kstthc.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.unitwork.UnitWorks;

/** Loads the steps that the unit uses. */
@Component("unitworkPrepare")
public class UnitworkPrepare implements JavaDelegate {

    private final UnitWorks works;

    UnitworkPrepare(UnitWorks works) {
        this.works = works;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var steps = works.begin(UnitWorkProcess.work(execution));
        execution.setVariable(UnitWorkProcess.ASSIGN_STEP, steps.assign());
        execution.setVariable(UnitWorkProcess.DIVISION_STEP, steps.division());
        execution.setVariable(UnitWorkProcess.ISSUE_STEP, steps.issue());
        execution.setVariable(UnitWorkProcess.DIVISION, steps.divisionUnit());
        execution.setVariable(UnitWorkProcess.OFFICER, "");
    }
}
