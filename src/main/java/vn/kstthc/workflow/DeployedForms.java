package vn.kstthc.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Refusal;

/** The rules of the form that the browser was shown: the very version deployed with the process, read once. */
@Component
class DeployedForms {

    private static final String BOUND_TO_DEPLOYMENT = "deployment";

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /** The form of a task; its reference may be an expression over the task's variables. */
    FormSchema of(TaskEntity task) {
        return of(task.getTaskDefinition().getTaskFormHandler().createTaskForm(task));
    }

    FormSchema ofStart(ProcessDefinitionEntity process) {
        var handler = process.getStartFormHandler();
        if (handler == null) {
            throw Refusal.forbidden("workflow.refusal.start");
        }
        return of(handler.createStartFormData(process));
    }

    private FormSchema of(FormData data) {
        var ref = data.getCamundaFormRef();
        if (ref == null || ref.getKey() == null) {
            return FormSchema.EMPTY;
        }
        if (BOUND_TO_DEPLOYMENT.equals(ref.getBinding())) {
            var key = data.getDeploymentId() + "/" + ref.getKey();
            return schemas.computeIfAbsent(key, k -> read(definition(ref, data.getDeploymentId())));
        }
        var definition = definition(ref, data.getDeploymentId());
        return schemas.computeIfAbsent(definition.getId(), id -> read(definition));
    }

    private static CamundaFormDefinition definition(CamundaFormRef ref, String deploymentId) {
        var definition = new GetCamundaFormDefinitionCmd(ref, deploymentId).execute(command());
        if (definition == null) {
            throw new IllegalStateException("No deployed form " + ref.getKey());
        }
        return definition;
    }

    private static FormSchema read(CamundaFormDefinition definition) {
        var resource = new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName());
        return FormReader.read(command().runWithoutAuthorization(() -> resource.execute(command())));
    }

    private static CommandContext command() {
        return Context.getCommandContext();
    }
}
