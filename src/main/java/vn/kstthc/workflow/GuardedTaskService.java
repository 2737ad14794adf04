package vn.kstthc.workflow;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.kstthc.shared.Refusal;

/**
 * The engine's task service with one way to complete a task: through its form and its contract. The ways around it are
 * closed; people claim for themselves only and give back only what is theirs.
 */
final class GuardedTaskService extends TaskServiceImpl {

    private final ObjectProvider<TaskCompletion> completion;
    private final EngineDoor door;

    GuardedTaskService(ObjectProvider<TaskCompletion> completion, EngineDoor door) {
        this.completion = completion;
        this.door = door;
    }

    @Override
    public TaskQuery createTaskQuery() {
        return new AskedTaskQuery(commandExecutor, door);
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> values) {
        completion.getObject().run(commandExecutor, taskId, values, kept -> {
            super.complete(taskId, kept);
            return true;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> values, boolean deserialize) {
        return completion
                .getObject()
                .run(
                        commandExecutor,
                        taskId,
                        values,
                        kept -> super.completeWithVariablesInReturn(taskId, kept, deserialize));
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        raced(context -> {
            var me = TaskAccess.current(context);
            if (me.isPresent() && !me.get().getUserId().equals(userId)) {
                throw closed();
            }
            requireOpen(context, taskId);
            super.claim(taskId, userId);
            return true;
        });
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        raced(context -> {
            requireOpen(context, taskId);
            var task = context.getTaskManager().findTaskById(taskId);
            var givesBack = userId == null
                    && TaskAccess.current(context)
                            .filter(me -> me.getUserId().equals(task.getAssignee()))
                            .isPresent();
            if (givesBack) {
                context.runWithoutAuthorization(() -> assign(taskId, null));
            } else {
                assign(taskId, userId);
            }
            return true;
        });
    }

    @Override
    public void resolveTask(String taskId) {
        throw closed();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw closed();
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw closed();
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        throw closed();
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message) {
        throw closed();
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        throw closed();
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        throw closed();
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        throw closed();
    }

    private boolean assign(String taskId, @Nullable String userId) {
        super.setAssignee(taskId, userId);
        return true;
    }

    private void requireOpen(CommandContext context, String taskId) {
        if (context.getTaskManager().findTaskById(taskId) == null) {
            throw door.translate(Refusal.conflict("workflow.refusal.done"));
        }
    }

    /** Two people at one task: the slower one is told so. */
    private void raced(Command<Boolean> command) {
        try {
            commandExecutor.execute(command);
        } catch (TaskAlreadyClaimedException | OptimisticLockingException e) {
            throw door.translate(Refusal.conflict("workflow.refusal.claimed"));
        }
    }

    private RuntimeException closed() {
        return door.translate(Refusal.forbidden("workflow.refusal.closed"));
    }
}
