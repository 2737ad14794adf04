package vn.kstthc.publication.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDisclosure;

/** The IT operator gets the approved workflow. */
@Component("publicationHandToOperator")
class HandToOperator implements JavaDelegate {

    private final PublicationDisclosure disclosure;

    HandToOperator(PublicationDisclosure disclosure) {
        this.disclosure = disclosure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = disclosure.oweConfiguration(execution.getProcessBusinessKey());
        execution.setVariable("configureDueAt", Date.from(due.due()));
    }
}
