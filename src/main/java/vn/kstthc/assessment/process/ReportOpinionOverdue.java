package vn.kstthc.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.assessment.AssessmentEscalation;

/** Tells the head of the control office that an opinion is overdue. */
@Component("assessmentOpinionOverdue")
class ReportOpinionOverdue implements JavaDelegate {

    private final AssessmentEscalation escalation;

    ReportOpinionOverdue(AssessmentEscalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.opinionOverdue(execution.getProcessBusinessKey());
    }
}
