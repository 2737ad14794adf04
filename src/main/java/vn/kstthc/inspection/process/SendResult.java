package vn.kstthc.inspection.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.SelfInspections;

/** The result of a self-inspection goes to the direct superior. */
@Component("inspectionSendResult")
class SendResult implements JavaDelegate {

    private final SelfInspections inspections;

    SendResult(SelfInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = inspections.send(execution.getProcessBusinessKey());
        execution.setVariable("superior", sent.superior());
        execution.setVariable("noteDueAt", Date.from(sent.due().due()));
    }
}
