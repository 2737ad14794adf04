package vn.kstthc.workflow;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's form service behind the contracts: submitting checks and acts, opening a form fills it from the domain. */
final class GuardedFormService extends FormServiceImpl {

    private final ObjectProvider<TaskCompletion> completion;
    private final ObjectProvider<CaseStart> start;
    private final ObjectProvider<Prefill> prefill;

    GuardedFormService(
            ObjectProvider<TaskCompletion> completion,
            ObjectProvider<CaseStart> start,
            ObjectProvider<Prefill> prefill) {
        this.completion = completion;
        this.start = start;
        this.prefill = prefill;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> values) {
        completion.getObject().run(commandExecutor, taskId, values, kept -> {
            super.submitTaskForm(taskId, kept);
            return true;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> values, boolean deserialize) {
        return completion
                .getObject()
                .run(
                        commandExecutor,
                        taskId,
                        values,
                        kept -> super.submitTaskFormWithVariablesInReturn(taskId, kept, deserialize));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, @Nullable Map<String, Object> values) {
        return start.getObject().run(commandExecutor, definitionId, values);
    }

    /** The business key is the case number, which the domain gives: a key sent by the caller is not used. */
    @Override
    public ProcessInstance submitStartForm(
            String definitionId, @Nullable String businessKey, @Nullable Map<String, Object> values) {
        return submitStartForm(definitionId, values);
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> values) {
        return submitStartForm(definitionId, Map.copyOf(values));
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, String businessKey, Map<String, String> values) {
        return submitStartForm(definitionId, Map.copyOf(values));
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeValues) {
        var variables = super.getTaskFormVariables(taskId, names, deserializeValues);
        prefill.getObject().ofTask(commandExecutor, taskId, names).forEach(variables::putValueTyped);
        return variables;
    }

    @Override
    public VariableMap getStartFormVariables(
            String definitionId, @Nullable Collection<String> names, boolean deserializeValues) {
        var variables = super.getStartFormVariables(definitionId, names, deserializeValues);
        prefill.getObject().ofStart(commandExecutor, definitionId, names).forEach(variables::putValueTyped);
        return variables;
    }

    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        return prefill.getObject().startForm(commandExecutor, definitionId, super.getDeployedStartForm(definitionId));
    }
}
