package vn.kstthc.inspection.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.inspection.InspectionRemediation;
import vn.kstthc.workflow.Processes;

/** The date by which a finding has to be put right. */
@Component("inspectionBeginRemedy")
class BeginRemedy implements JavaDelegate {

    private final InspectionRemediation remediation;
    private final InspectionPapers papers;

    BeginRemedy(InspectionRemediation remediation, InspectionPapers papers) {
        this.remediation = remediation;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = (String) execution.getVariable("subject");
        var due = remediation.begin(execution.getProcessBusinessKey(), id);
        execution.setVariable(Processes.ABOUT, papers.finding(remediation.require(id)));
        execution.setVariable("remedyDueAt", Date.from(due.due()));
    }
}
