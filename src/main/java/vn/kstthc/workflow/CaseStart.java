package vn.kstthc.workflow;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Refusal;

/** Submitting a start form: the form is checked, the domain opens the case, and the case starts its process. */
@Component
class CaseStart {

    private final DeployedForms forms;
    private final FormCheck check;
    private final Contracts contracts;
    private final EngineDoor door;

    CaseStart(DeployedForms forms, FormCheck check, Contracts contracts, EngineDoor door) {
        this.forms = forms;
        this.check = check;
        this.contracts = contracts;
        this.door = door;
    }

    ProcessInstance run(CommandExecutor executor, String definitionId, @Nullable Map<String, Object> submitted) {
        try {
            return executor.execute(context -> act(context, definitionId, submitted));
        } catch (Refusal e) {
            throw door.translate(e);
        }
    }

    private ProcessInstance act(CommandContext context, String definitionId, @Nullable Map<String, Object> submitted) {
        var process = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        authorize(context, process);
        var contract =
                contracts.findStart(process.getKey()).orElseThrow(() -> Refusal.forbidden("workflow.refusal.start"));
        return context.runWithoutAuthorization(() -> {
            var form = forms.ofStart(process);
            var known = form.needsPrefill() ? contract.prefill() : Map.<String, Object>of();
            var values = check.require(form, submitted == null ? Map.of() : submitted, known);
            return StartPermit.watch(() -> start(contract, values, form));
        });
    }

    private String start(StartContract contract, FormValues values, FormSchema form) {
        try {
            return contract.start(values);
        } catch (Refusal e) {
            throw door.translate(e, form);
        }
    }

    private static void authorize(CommandContext context, ProcessDefinitionEntity process) {
        try {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(c -> c.checkCreateProcessInstance(process));
        } catch (AuthorizationException e) {
            throw Refusal.forbidden("workflow.refusal.start");
        }
    }
}
