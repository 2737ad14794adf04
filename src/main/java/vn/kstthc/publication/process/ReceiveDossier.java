package vn.kstthc.publication.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationQuality;

/** The control office received the dossier. */
@Component("publicationReceiveDossier")
class ReceiveDossier implements JavaDelegate {

    private final PublicationQuality quality;

    ReceiveDossier(PublicationQuality quality) {
        this.quality = quality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deadline = quality.receive(execution.getProcessBusinessKey(), (String) execution.getVariable("subject"));
        execution.setVariable("qualityDueAt", Date.from(deadline.due()));
    }
}
