package vn.kstthc.assessment.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.Appraisals;
import vn.kstthc.assessment.Assessments;

/** The appraisal came: the draft is submitted, or completed first. */
@Component("assessmentReceiveAppraisal")
class ReceiveAppraisal implements JavaDelegate {

    private final Appraisals appraisals;
    private final Assessments assessments;

    ReceiveAppraisal(Appraisals appraisals, Assessments assessments) {
        this.appraisals = appraisals;
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var eligible = assessments.require(number).eligible();
        var due = Date.from(appraisals.next(number).due());
        execution.setVariable("eligible", eligible);
        execution.setVariable(eligible ? "submitDueAt" : "reviseDueAt", due);
    }
}
