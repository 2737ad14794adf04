package vn.kstthc.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDossier;

/** There is nothing to publish. */
@Component("publicationCloseNothing")
class CloseNothing implements JavaDelegate {

    private final PublicationDossier dossier;

    CloseNothing(PublicationDossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dossier.closeNothing(execution.getProcessBusinessKey());
    }
}
