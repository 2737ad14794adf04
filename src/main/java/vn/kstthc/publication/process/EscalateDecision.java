package vn.kstthc.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationEscalation;

/** Tells the Chairman that a decision is overdue. */
@Component("publicationEscalateDecision")
class EscalateDecision implements JavaDelegate {

    private final PublicationEscalation escalation;

    EscalateDecision(PublicationEscalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.overdue(execution.getProcessBusinessKey());
    }
}
