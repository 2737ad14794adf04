package vn.kstthc.unitwork.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.unitwork.Opinions;

/** After the due date: who did not answer is recorded, the lead goes on. */
@Component("unitworkRecordSilence")
public class UnitworkRecordSilence implements JavaDelegate {

    private final Opinions opinions;

    UnitworkRecordSilence(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.recordSilence(UnitWorkProcess.work(execution));
    }
}
