package vn.kstthc.publication.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDossier;
import vn.kstthc.publication.Publications;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The lead unit says whether there is something to publish. */
@Component
class ScanProcedures implements TaskContract {

    private final PublicationDossier dossier;
    private final Publications publications;
    private final PublicationForms forms;

    ScanProcedures(PublicationDossier dossier, Publications publications, PublicationForms forms) {
        this.dossier = dossier;
        this.publications = publications;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PublicationProcess.DECISION;
    }

    @Override
    public String taskKey() {
        return "Task_ScanProcedures";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "draftDueAt");
        values.put("procedureText", forms.procedures(publications.procedures(task.caseNumber())));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var needed = PublicationProcess.YES.equals(values.requireText("needed"));
        var note = needed ? values.text("note").orElse("") : values.requireText("note");
        dossier.scanned(task.caseNumber(), task.subject(), needed, note);
        return Map.of("needed", needed);
    }
}
