package vn.kstthc.publication.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationComment;
import vn.kstthc.publication.PublicationQuality;
import vn.kstthc.publication.Publications;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** Quality control by the control office: passed, or back to the lead unit with a letter of comments. */
@Component
class ControlQuality implements TaskContract {

    private final PublicationQuality quality;
    private final Publications publications;
    private final PublicationForms forms;

    ControlQuality(PublicationQuality quality, Publications publications, PublicationForms forms) {
        this.quality = quality;
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
        var signers = forms.people(quality.signers());
        values.put("signers", signers);
        signers.stream().findFirst().ifPresent(head -> values.put("signer", head.get("value")));
        values.put("signedOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var passed = PublicationProcess.YES.equals(values.requireText("passed"));
        if (passed) {
            quality.passed(
                    task.caseNumber(), task.subject(), values.text("remark").orElse(""));
            return Map.of("passed", true);
        }
        var draft = quality.giveBack(
                task.caseNumber(),
                task.subject(),
                values.requireText("remark"),
                new PublicationComment(
                        values.requireText("signer"),
                        values.text("number"),
                        PublicationForms.requireDate(values, "signedOn")));
        return Map.of("passed", false, "draftDueAt", Date.from(draft.due()));
    }
}
