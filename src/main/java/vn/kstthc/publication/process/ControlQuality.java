package vn.kstthc.publication.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDossier;
import vn.kstthc.publication.Publications;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Quality control by the control office: passed, or back to the lead unit with a remark. */
@Component
class ControlQuality implements TaskContract {

    private final PublicationDossier dossier;
    private final Publications publications;
    private final PublicationForms forms;

    ControlQuality(PublicationDossier dossier, Publications publications, PublicationForms forms) {
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
        return "Task_ControlQuality";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "qualityDueAt");
        values.put("procedureText", forms.procedures(publications.procedures(task.caseNumber())));
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var passed = PublicationProcess.YES.equals(values.requireText("passed"));
        if (passed) {
            dossier.passed(
                    task.caseNumber(), task.subject(), values.text("remark").orElse(""));
            return Map.of("passed", true);
        }
        var draft = dossier.giveBack(task.caseNumber(), task.subject(), values.requireText("remark"), false);
        return Map.of("passed", false, "draftDueAt", Date.from(draft.due()));
    }
}
