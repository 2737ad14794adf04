package vn.kstthc.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationClosing;

/** Closes the case with the flags of indicator 1. */
@Component("publicationClose")
class ClosePublication implements JavaDelegate {

    private final PublicationClosing closing;

    ClosePublication(PublicationClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(execution.getProcessBusinessKey());
    }
}
