package vn.kstthc.publication.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.PublicationDisclosure;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The IT operator set up the electronic workflow. */
@Component
class ConfigureWorkflow implements TaskContract {

    private final PublicationDisclosure disclosure;
    private final PublicationForms forms;

    ConfigureWorkflow(PublicationDisclosure disclosure, PublicationForms forms) {
        this.disclosure = disclosure;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PublicationProcess.PUBLICATION;
    }

    @Override
    public String taskKey() {
        return "Task_ConfigureWorkflow";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var values = forms.head(task, "configureDueAt");
        values.put("configuredOn", forms.today().toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        disclosure.configured(
                task.caseNumber(),
                PublicationForms.requireDate(values, "configuredOn"),
                values.requireText("reference"));
        return Map.of();
    }
}
