package vn.kstthc.publication.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDisclosure;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The control office put the procedures on the province's portal. */
@Component
class PublishPortal implements TaskContract {

    private final PublicationDisclosure disclosure;
    private final PublicationForms forms;

    PublishPortal(PublicationDisclosure disclosure, PublicationForms forms) {
        this.disclosure = disclosure;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PublicationProcess.PUBLICATION;
    }

    @Override
    public String taskKey() {
        return "Task_PublishPortal";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "portalDueAt");
        values.put("publishedOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        disclosure.onPortal(
                task.caseNumber(), PublicationForms.requireDate(values, "publishedOn"), values.requireText("address"));
        return Map.of();
    }
}
