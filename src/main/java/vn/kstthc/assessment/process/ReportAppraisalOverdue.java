package vn.kstthc.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentEscalation;

/** Tells the head of the appraiser that an appraisal is overdue. */
@Component("assessmentAppraisalOverdue")
class ReportAppraisalOverdue implements JavaDelegate {

    private final AssessmentEscalation escalation;

    ReportAppraisalOverdue(AssessmentEscalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.appraisalOverdue(execution.getProcessBusinessKey());
    }
}
