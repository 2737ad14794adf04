package vn.kstthc.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.unitwork.Opinions;

/** After its due date: that the unit did not answer is recorded, the lead goes on. */
@Component("unitworkRecordSilence")
public class UnitworkRecordSilence implements JavaDelegate {

    private final Opinions opinions;

    UnitworkRecordSilence(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unit = (String) execution.getVariable(UnitWorkProcess.ASKED_UNIT);
        opinions.recordSilence(UnitWorkProcess.work(execution), unit);
    }
}
