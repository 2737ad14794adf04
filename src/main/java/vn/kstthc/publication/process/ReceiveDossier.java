package vn.kstthc.publication.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDossier;

/** The control office received the dossier. */
@Component("publicationReceiveDossier")
class ReceiveDossier implements JavaDelegate {

    private final PublicationDossier dossier;

    ReceiveDossier(PublicationDossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var quality = dossier.receive(execution.getProcessBusinessKey(), (String) execution.getVariable("subject"));
        execution.setVariable("qualityDueAt", Date.from(quality.due()));
    }
}
