package vn.kstthc.workflow;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets assignee and candidates read and work on a task without any grant, and its owner read it; variables of tasks are
 * for nobody to write.
 */
final class GroupRuleCommandChecker extends AuthorizationCommandChecker {

    @Override
    protected void checkTaskPermission(TaskEntity task, Permission onDefinition, Permission onTask) {
        if (!isMine(task)) {
            super.checkTaskPermission(task, onDefinition, onTask);
        }
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        if (!isAwaited(task)) {
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!isAwaited(task)) {
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!isMine(task)) {
            super.checkTaskWork(task);
        }
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        TaskAccess.current(Context.getCommandContext()).ifPresent(me -> {
            throw new AuthorizationException(
                    me.getUserId(), Permissions.UPDATE.getName(), Resources.TASK.resourceName(), task.getId());
        });
    }

    private static boolean isAwaited(TaskEntity task) {
        return TaskAccess.current(Context.getCommandContext())
                .filter(me -> TaskAccess.isAwaited(task, me))
                .isPresent();
    }

    private static boolean isMine(TaskEntity task) {
        return TaskAccess.current(Context.getCommandContext())
                .filter(me -> TaskAccess.isMine(task, me))
                .isPresent();
    }
}
