package vn.kstthc.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Refusal;

/**
 * Completing a task, wherever the wish comes from: lock and check the task, check the form, let the domain act, and only
 * then let the engine go on with what the domain returned. One command, one transaction.
 */
@Component
class TaskCompletion {

    private final JdbcClient jdbc;
    private final DeployedForms forms;
    private final FormCheck check;
    private final Contracts contracts;
    private final EngineDoor door;

    TaskCompletion(JdbcClient jdbc, DeployedForms forms, FormCheck check, Contracts contracts, EngineDoor door) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.check = check;
        this.contracts = contracts;
        this.door = door;
    }

    /** Runs the engine's own completion with the variables that the contract returned. */
    <T> T run(
            CommandExecutor executor,
            String taskId,
            @Nullable Map<String, Object> submitted,
            Function<Map<String, Object>, T> engine) {
        try {
            return executor.execute(context -> engine.apply(act(context, taskId, submitted)));
        } catch (OptimisticLockingException e) {
            throw door.translate(done());
        } catch (Refusal e) {
            throw door.translate(e);
        }
    }

    private Map<String, Object> act(CommandContext context, String taskId, @Nullable Map<String, Object> submitted) {
        var task = lock(context, taskId);
        authorize(context, task);
        return context.runWithoutAuthorization(() -> {
            var ref = TaskRefs.of(task);
            var contract = contracts.require(ref);
            var form = forms.of(task);
            var known = new LinkedHashMap<>(ref.variables());
            if (form.needsPrefill()) {
                known.putAll(contract.prefill(ref));
            }
            var values = check.require(form, submitted == null ? Map.of() : submitted, known);
            return new LinkedHashMap<>(complete(contract, ref, values, form));
        });
    }

    private Map<String, Object> complete(TaskContract contract, TaskRef ref, FormValues values, FormSchema form) {
        try {
            return contract.complete(ref, values);
        } catch (Refusal e) {
            throw door.translate(e, form);
        }
    }

    /** Two people at one task wait for each other here, so that the domain acts only once. */
    private TaskEntity lock(CommandContext context, String taskId) {
        var open = jdbc.sql("select 1 from act_ru_task where id_ = ? for update")
                .param(taskId)
                .query(Integer.class)
                .optional();
        var task = open.isEmpty() ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw done();
        }
        return task;
    }

    private static void authorize(CommandContext context, TaskEntity task) {
        var me = TaskAccess.current(context);
        if (me.isPresent() && TaskAccess.isSomebodyElses(task, me.get()) && TaskAccess.isMine(task, me.get())) {
            throw Refusal.conflict("workflow.refusal.claimed");
        }
        try {
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(c -> c.checkTaskWork(task));
        } catch (AuthorizationException e) {
            throw Refusal.forbidden("workflow.refusal.not-yours");
        }
        if (task.isSuspended()) {
            throw Refusal.conflict("workflow.refusal.suspended");
        }
    }

    private static Refusal done() {
        return Refusal.conflict("workflow.refusal.done");
    }
}
