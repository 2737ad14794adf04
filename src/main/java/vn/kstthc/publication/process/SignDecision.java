package vn.kstthc.publication.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDossier;
import vn.kstthc.publication.PublicationSigning;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The Chairman or a Vice-Chairman signs, or sends the dossier back. */
@Component
class SignDecision implements TaskContract {

    private final PublicationSigning signing;
    private final PublicationDossier dossier;
    private final PublicationForms forms;

    SignDecision(PublicationSigning signing, PublicationDossier dossier, PublicationForms forms) {
        this.signing = signing;
        this.dossier = dossier;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PublicationProcess.DECISION;
    }

    @Override
    public String taskKey() {
        return "Task_SignDecision";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "decisionDueAt");
        values.put("signers", forms.people(signing.signers()));
        values.put("signedOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var signed = PublicationProcess.YES.equals(values.requireText("signed"));
        if (signed) {
            signing.sign(
                    task.caseNumber(),
                    task.subject(),
                    values.requireText("signer"),
                    PublicationForms.requireDate(values, "signedOn"),
                    values.text("number"));
            return Map.of("signed", true);
        }
        var draft = dossier.giveBack(task.caseNumber(), task.subject(), values.requireText("remark"));
        return Map.of("signed", false, "draftDueAt", Date.from(draft.due()));
    }
}
